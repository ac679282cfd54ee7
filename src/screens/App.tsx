import { useEffect } from 'preact/hooks'
import { storeTrouble } from '../state/launch'
import { raise } from '../state/notices'
import { previewFills } from '../state/preview'
import { go, screen } from '../state/screen'
import { todayIs } from '../state/shown'
import { role } from '../state/wall'
import { Boundary } from '../ui/Boundary'
import { Later } from '../ui/Later'
import { sentences } from '../words/pupil.en'
import { NoticeBar } from './NoticeBar'
import './pupil/preferences.css'
import { Break } from './pupil/Break'
import { Choose } from './pupil/Choose'
import { HowAmI } from './pupil/HowAmI'
import { LookBack } from './pupil/LookBack'
import { MyDay } from './pupil/MyDay'
import { MyPlan } from './pupil/MyPlan'
import { QuietTime } from './pupil/QuietTime'
import { Today } from './pupil/Today'
import { TruthCard } from './pupil/TruthCard'
import { WhatHelps } from './pupil/WhatHelps'

const loadScan = () => import('./pupil/Scan').then((file) => file.Scan)
const loadNewDay = () => import('./pupil/NewDay').then((file) => file.NewDay)

const pupilScreens = {
  today: Today,
  quiet: QuietTime,
  howAmI: HowAmI,
  whatHelps: WhatHelps,
  break: Break,
  myDay: MyDay,
  choose: Choose,
  myPlan: MyPlan,
  lookBack: LookBack,
  scan: () => <Later load={loadScan} failed={sentences.notHere()} />,
  newDay: () => <Later load={loadNewDay} failed={sentences.notHere()} />,
}

const loadWelcome = () => import('./setup/Welcome').then((file) => file.Welcome)
const loadTeacher = () => import('./teacher/TeacherDevice').then((file) => file.TeacherDevice)
const loadGate = () => import('./adults/Gate').then((file) => file.Gate)
const loadAdults = () => import('./adults/Adults').then((file) => file.Adults)
const loadRecovery = () => import('./adults/Recovery').then((file) => file.Recovery)
const loadPreviewBar = () => import('./adults/PreviewBar').then((file) => file.PreviewBar)

/** The whole app: the screen this device is on, with adult notices above it. */
export function App() {
  return (
    <>
      <NoticeBar />
      {previewFills.value && <Later load={loadPreviewBar} failed={sentences.notHere()} />}
      <ScreenShown />
    </>
  )
}

function ScreenShown() {
  const name = screen.value
  useEffect(() => scrollTo(0, 0), [name])
  if (!previewFills.value) {
    if (storeTrouble.value) return <Later load={loadRecovery} failed={sentences.notHere()} />
    if (role.value === null) return <Later load={loadWelcome} failed={sentences.notHere()} />
    if (name === 'gate') return <Later load={loadGate} failed={sentences.notHere()} />
    if (name === 'adults') return <Later load={loadAdults} failed={sentences.notHere()} />
    if (role.value === 'teacher') return <Later load={loadTeacher} failed={sentences.notHere()} />
  }
  const Screen = pupilScreens[name as keyof typeof pupilScreens] ?? Today
  return (
    <Boundary key={name} onError={broke} instead={() => <TruthCard is={todayIs.value} />}>
      <Screen />
    </Boundary>
  )
}

/** A fault is a bug: the adult is told and the board comes back. */
function broke() {
  raise('somethingBroke')
  go('today')
}
