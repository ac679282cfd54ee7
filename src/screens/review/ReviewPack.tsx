import { voicesIn } from '../../core/review/collected'
import { ownWordsOf } from '../../core/review/ownWords'
import { summaryOf } from '../../core/review/patterns'
import { mondayOf } from '../../core/timetable/dates'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { print } from '../../state/printing'
import { collected, collectedOf } from '../../state/teacher/collected'
import { show } from '../../state/teacher/page'
import { planFor } from '../../state/teacher/plans'
import { toldInReview } from '../../state/teacher/review'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { Sheet } from '../../ui/Sheet'
import { reviewWords as words } from '../../words/review.en'
import { Title } from '../Title'
import { WeekTable } from '../teacher/plan/WeekTable'
import { OwnWordsPart } from './OwnWordsPart'
import { HoursPart } from './PlanPart'
import { RecordPart } from './RecordPart'
import '../teacher/plan/plan.css'
import './review.css'

/** Assess, plan, do, review on paper: the pupil first, blanks for what only the school knows, and signatures by hand. */
export function ReviewPack({ from, to }: { from: IsoDate; to: IsoDate }) {
  const board = chosenTablet.value?.tabletName ?? ''
  return (
    <main class="adults teacher review">
      <div class="head">
        <Title>{words.pack}</Title>
        <div class="row">
          <button type="button" class="first" onClick={() => print(words.packTitle(board))}>
            {words.print}
          </button>
          <button type="button" onClick={() => show({ name: 'review' })}>
            {words.back}
          </button>
        </div>
      </div>
      {collected.value && <Pack board={board} from={from} to={to} />}
    </main>
  )
}

function Pack({ board, from, to }: { board: string; from: IsoDate; to: IsoDate }) {
  const days = collectedOf(chosenTag.value, from, to)
  const told = toldInReview(chosenTag.value)
  const plan = planFor(chosenTag.value)
  const targets = plan?.weeks.filter(({ monday }) => mondayOf(from) <= monday && monday <= to) ?? []
  return (
    <Sheet class="review-pack">
      <header>
        <h1 dir="auto">{words.packTitle(board)}</h1>
        <p>{words.packFor(dateInWords(from), dateInWords(to))}</p>
      </header>
      <h2 class="step">{words.pupilFirst}</h2>
      <OwnWordsPart own={ownWordsOf(voicesIn(days), told)} plan={plan} />
      <Blank label={words.pupilSays} lines={3} />

      <h2 class="step">{words.assess}</h2>
      <RecordPart summary={summaryOf(days, told)} />
      <h3>{words.fromMis}</h3>
      {words.misBlanks.map((label) => (
        <Blank key={label} label={label} lines={1} />
      ))}
      <Blank label={words.adultsSee} lines={3} />

      <h2 class="step">{words.planning}</h2>
      <HoursPart plan={plan} />
      {plan && <WeekTable weeks={plan.weeks} />}
      <h3>{words.targets}</h3>
      <Targets of={[...new Set(targets.flatMap((week) => week.targets))]} />

      <h2 class="step">{words.doing}</h2>
      <Blank label={words.putInPlace} lines={3} />
      <Blank label={words.keepDoing} lines={2} />

      <h2 class="step">{words.reviewing}</h2>
      <ul class="decisions">
        {words.decisions.map((decision) => (
          <li key={decision}>
            <i class="box" /> {decision} <i class="line" />
          </li>
        ))}
      </ul>
      <Blank label={words.nextReview} lines={1} />
      <Signatures />
      <p class="soft">{words.paperNote}</p>
    </Sheet>
  )
}

function Targets({ of }: { of: string[] }) {
  if (of.length === 0) return <p class="soft">{words.noTargets}</p>
  return (
    <ul class="findings">
      {of.map((target) => (
        <li key={target} dir="auto">
          {target}
        </li>
      ))}
    </ul>
  )
}

/** Something to be written by hand. */
function Blank({ label, lines }: { label: string; lines: number }) {
  return (
    <div class={`blank${lines === 1 ? ' one' : ''}`}>
      <span>{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} class="line" />
      ))}
    </div>
  )
}

function Signatures() {
  return (
    <table class="signatures">
      <thead>
        <tr>
          <th scope="col">{words.agreed}</th>
          <th scope="col">{words.signature}</th>
          <th scope="col">{words.date}</th>
        </tr>
      </thead>
      <tbody>
        {words.signatures.map((who) => (
          <tr key={who}>
            <th scope="row">{who}</th>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
