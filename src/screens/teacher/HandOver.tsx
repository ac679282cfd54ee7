import { useEffect, useState } from 'preact/hooks'
import type { Paired } from '../../core/handover/paired'
import { changed } from '../../core/teacherDays'
import type { IsoDate } from '../../core/timetable/day'
import { type DateInSight, dateFor, markHandedOver } from '../../state/teacher/days'
import { type DaysCode, makeCode, type NoCode } from '../../state/teacher/handOver'
import { goHome } from '../../state/teacher/page'
import { chosenTablet } from '../../state/teacher/tablets'
import { moment } from '../../state/wall'
import { mostDigitsInPicture } from '../../ui/codeImage'
import { collectWords } from '../../words/collect.en'
import { teacherWords as words } from '../../words/teacher.en'
import { CodeScreen } from '../CodeScreen'
import { datesInWords } from './dateWords'
import { OtherWays } from './OtherWays'
import { WhatChanges } from './WhatChanges'

/** Shows the days of these dates as a code for the chosen tablet. */
export function HandOver({ dates }: { dates: IsoDate[] }) {
  const tablet = chosenTablet.value
  const [code, setCode] = useState<DaysCode | null>(null)
  const [problem, setProblem] = useState<NoCode | null>(null)
  useEffect(() => {
    if (!tablet) return setProblem('notPaired')
    void makeCode(tablet, dates).then((made) => (made.ok ? setCode(made.value) : setProblem(made.why)))
  }, [])
  if (tablet && code) return <ShownCode tablet={tablet} code={code} />
  return (
    <main class="adults">
      <h1>{words.handOver}</h1>
      {problem ? (
        <p class="problem" role="alert">
          {problem === 'clockWrong' ? collectWords.clockWrong(moment.value.date.slice(0, 4)) : words.noCode[problem]}
        </p>
      ) : (
        <p>{words.making}</p>
      )}
      <div class="row">
        <button type="button" onClick={() => goHome()}>
          {words.back}
        </button>
      </div>
    </main>
  )
}

function ShownCode({ tablet, code }: { tablet: Paired; code: DaysCode }) {
  const [problem, setProblem] = useState('')
  const dates = code.days.map(({ date }) => date)
  const inWords = datesInWords(dates)
  const all = dates.map((date) => dateFor(tablet.tabletTag, date))
  const taken = async () => {
    const kept = await markHandedOver(code.days)
    if (kept.ok) goHome(words.handed(tablet.tabletName, inWords))
    else setProblem(words.notKept)
  }
  return (
    <CodeScreen
      title={`${tablet.tabletName}: ${inWords}`}
      texts={code.texts}
      name={words.codeFor(tablet.tabletName, inWords)}
    >
      <p>{code.texts.length === 1 ? words.holdUp : words.keepHolding}</p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => void taken()}>
          {words.onTheWall}
        </button>
        <button type="button" onClick={() => goHome()}>
          {words.close}
        </button>
      </div>
      <div class="what-is-new">
        <p>{whatIsNew(all)}</p>
        <WhatChanges days={all} />
      </div>
      {code.wholeText.length <= mostDigitsInPicture && (
        <OtherWays text={code.wholeText} fileName={words.pictureName(tablet.tabletName, dates[0] ?? '')} />
      )}
    </CodeScreen>
  )
}

function whatIsNew(all: DateInSight[]): string {
  const days = all.filter(({ last }) => last === null).length
  const changes = changed(all.flatMap((one) => one.changes))
  if (days === all.length) return words.firstTime(changes)
  return days > 0 ? words.someNew(days, changes) : words.shown(changes)
}
