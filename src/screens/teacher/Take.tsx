import { useEffect, useState } from 'preact/hooks'
import { noTablet } from '../../core/teacher'
import { dateInWords } from '../../state/loading'
import { goHome } from '../../state/teacher/page'
import {
  beginTaking,
  type FoundPlan,
  type TakenDays,
  takeFile,
  takeScanned,
  taking,
  useFoundPlan,
} from '../../state/teacher/taking'
import { gathered } from '../../state/wholeMessage'
import { FileChoice } from '../../ui/FileChoice'
import { collectWords as words } from '../../words/collect.en'
import { handoverWords } from '../../words/handover.en'
import { AdultCamera } from '../adults/AdultCamera'
import { Title } from '../Title'
import { datesInWords } from './dateWords'

/** Takes what a tablet or another adult's device shows: by camera, or from a file. */
export function Take() {
  useEffect(beginTaking, [])
  const result = taking.value
  if (result?.ok)
    return 'days' in result.value ? <Collected taken={result.value.days} /> : <Found plan={result.value.plan} />
  return (
    <main class="adults">
      <Title>{words.takeTitle}</Title>
      <AdultCamera onText={takeScanned} failed={handoverWords.cameraOrFile}>
        <p>{words.takeHow}</p>
        <Progress />
      </AdultCamera>
      <div role="alert">{result && <p class="problem">{words.refusedTake[result.why]}</p>}</div>
      <FileChoice accept=".txt,text/plain,image/*" onFile={takeFile}>
        {words.orFile}
      </FileChoice>
      <div class="row">
        <button type="button" onClick={() => goHome()}>
          {words.back}
        </button>
      </div>
    </main>
  )
}

function Progress() {
  const parts = gathered.value?.parts
  return <p role="status">{parts && words.partsRead(parts.filter((part) => part !== null).length, parts.length)}</p>
}

/** A plan as it would be kept, and using it: all or nothing. */
function Found({ plan }: { plan: FoundPlan }) {
  const [problem, setProblem] = useState('')
  const { name, weeks, starts, ends } = plan.parcel.plan
  const take = async () => {
    const kept = await useFoundPlan(plan)
    if (kept.ok) goHome(words.planTaken(kept.value.name))
    else setProblem(words.planNotKept)
  }
  return (
    <main class="adults">
      <Title>{words.planFrom(plan.from)}</Title>
      <p dir="auto">{words.planIs(name, weeks.length, dateInWords(starts), dateInWords(ends))}</p>
      <p>{plan.tabletTag === noTablet ? words.planForNone : words.planFor(plan.parcel.tabletName)}</p>
      {plan.replaces && <p class="said">{words.planReplaces}</p>}
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
      <div class="row">
        <button type="button" class="first" onClick={() => void take()}>
          {words.useIt}
        </button>
        <button type="button" onClick={() => goHome()}>
          {words.notNow}
        </button>
      </div>
    </main>
  )
}

function Collected({ taken }: { taken: TakenDays }) {
  return (
    <main class="adults compare">
      <Title>{words.fromTablet(taken.tabletName)}</Title>
      <p>{words.fromDates(datesInWords(taken.dates))}</p>
      <p class="digits" role="group" aria-label={taken.digits.split('').join(' ')}>
        {taken.digits}
      </p>
      <p>
        <b>{words.typeThere}</b>
      </p>
      <div class="row">
        <button type="button" class="first" onClick={() => goHome()}>
          {words.done}
        </button>
      </div>
    </main>
  )
}
