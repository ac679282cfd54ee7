import { useCallback, useEffect } from 'preact/hooks'
import '../adults/adults.css'
import './teacher.css'
import '../../state/teacher/start'
import type { IsoDate } from '../../core/timetable/day'
import { loadDays } from '../../state/teacher/days'
import { teacher } from '../../state/teacher/device'
import { locked, unlock } from '../../state/teacher/lock'
import { goHome, page } from '../../state/teacher/page'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { Later } from '../../ui/Later'
import { teacherWords as words } from '../../words/teacher.en'
import { PinGate } from '../adults/Gate'
import { ChooseDays } from './ChooseDays'
import { HandOver } from './HandOver'
import { Pair } from './Pair'
import { TeacherHome } from './TeacherHome'

const loadTogether = () => import('./together/ChooseTogether').then((file) => file.ChooseTogether)
const loadPlan = () => import('./plan/Plan').then((file) => file.Plan)
const loadReview = () => import('../review/Review').then((file) => file.Review)
const loadWeekSheet = () => import('../weekSheet/WeekSheetPage').then((file) => file.WeekSheetPage)
const loadPrint = () => import('./PrintHere').then((file) => file.PrintHere)
const loadTake = () => import('./Take').then((file) => file.Take)
const loadDevice = () => import('./ThisDevice').then((file) => file.ThisDevice)

/** A teacher's device: behind its PIN, the page on show. */
export function TeacherDevice() {
  const shown = page.value
  useEffect(() => scrollTo(0, 0), [shown, locked.value])
  if (locked.value) return <PinGate title={words.locked} onEnter={unlock} />
  if (teacher.value === null) return null
  switch (shown.name) {
    case 'compose':
      return <ComposeLater date={shown.date} tabletTag={chosenTag.value} />
    case 'template':
      return <TemplateLater id={shown.id} />
    case 'chooseDays':
      return chosenTablet.value && <ChooseDays key={chosenTag.value} tablet={chosenTablet.value} />
    case 'handOver':
      return <HandOver dates={shown.dates} />
    case 'together':
      return <Later load={loadTogether} failed={words.notHere} />
    case 'plan':
      return <Later load={loadPlan} failed={words.notHere} />
    case 'review':
      return <Later load={loadReview} failed={words.notHere} />
    case 'reviewPack':
      return <PackLater from={shown.from} to={shown.to} />
    case 'weekSheet':
      return <Later load={loadWeekSheet} failed={words.notHere} />
    case 'print':
      return <Later load={loadPrint} failed={words.notHere} />
    case 'pair':
      return <Pair other={shown.other} />
    case 'givePlan':
      return <GivePlanLater id={shown.id} />
    case 'take':
      return <Later load={loadTake} failed={words.notHere} />
    case 'device':
      return <Later load={loadDevice} failed={words.notHere} />
    default:
      return <TeacherHome said={shown.said} />
  }
}

/** The composer is read when the first day is made. */
function ComposeLater({ date, tabletTag }: { date: IsoDate; tabletTag: number }) {
  const load = useCallback(async () => {
    const { Compose } = await import('./Compose')
    const close = (said?: string) => void loadDays().then(() => goHome(said))
    return () => <Compose date={date} tabletTag={tabletTag} onClose={close} />
  }, [date, tabletTag])
  return <Later load={load} failed={words.notHere} />
}

function PackLater({ from, to }: { from: IsoDate; to: IsoDate }) {
  const load = useCallback(async () => {
    const { ReviewPack } = await import('../review/ReviewPack')
    return () => <ReviewPack from={from} to={to} />
  }, [from, to])
  return <Later load={load} failed={words.notHere} />
}

function GivePlanLater({ id }: { id: number }) {
  const load = useCallback(async () => {
    const { GivePlan } = await import('./GivePlan')
    return () => <GivePlan id={id} />
  }, [id])
  return <Later load={load} failed={words.notHere} />
}

function TemplateLater({ id }: { id: number }) {
  const load = useCallback(async () => {
    const { ComposeTemplate } = await import('./compose/ComposeTemplate')
    return () => <ComposeTemplate id={id} />
  }, [id])
  return <Later load={load} failed={words.notHere} />
}
