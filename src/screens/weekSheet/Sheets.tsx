import { clockTime } from '../../core/timetable/clockTime'
import { dateInWords } from '../../state/loading'
import { Picture } from '../../ui/Picture'
import { WeekColumns } from '../../ui/paper/WeekPaper'
import { Sheet } from '../../ui/Sheet'
import { weekSheetWords as words } from '../../words/weekSheet.en'
import { paperDay } from '../print/paperWeek'
import type { Shown, Told } from './told'
import './weekSheet.css'

/** So many parts of a day fit, and so many millimetres they have together. */
const most = 20
const room = 118

/** The sheet for home on one page, in the symbols of the screen. */
export function OnePage({ shown }: { shown: Shown }) {
  const { sheet, targets } = shown
  return (
    <Sheet class="week-sheet" whole>
      <Head shown={shown} />
      <div class="week-behind">
        <ToldList title={words.good} told={shown.good} />
        <ToldList title={words.chosen} told={shown.choices} />
      </div>
      <Ahead shown={shown} />
      <WeekColumns
        days={sheet.days.map(({ date, slots, off }) => paperDay(date, slots, off ?? words.notMade))}
        most={most}
        room={room}
      />
      <Targets targets={targets} />
      <ReplySlip />
    </Sheet>
  )
}

/** The same in large print, on as many pages as it takes. */
export function LargePrint({ shown }: { shown: Shown }) {
  return (
    <Sheet class="week-sheet large">
      <Head shown={shown} />
      <ToldList title={words.good} told={shown.good} />
      <ToldList title={words.chosen} told={shown.choices} />
      <Ahead shown={shown} />
      <dl>
        {shown.sheet.days.map(({ date, slots, off }) => (
          <div key={date}>
            <dt>{dateInWords(date)}</dt>
            <dd dir="auto">{off ?? (slots.map(({ activity }) => activity).join(', ') || words.notMade)}</dd>
          </div>
        ))}
      </dl>
      <Targets targets={shown.targets} />
      <ReplySlip />
    </Sheet>
  )
}

function Head({ shown: { board, sheet } }: { shown: Shown }) {
  return (
    <header>
      <Picture word={board} otherwise="school" />
      <h1 dir="auto">{words.title(board)}</h1>
      <p>{words.weekOf(dateInWords(sheet.monday))}</p>
    </header>
  )
}

function ToldList({ title, told }: { title: string; told: Told[] }) {
  if (told.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {told.map(({ symbol, text }) => (
          <li key={text}>
            <Picture word={symbol} otherwise={text} />
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ahead({ shown: { sheet } }: { shown: Shown }) {
  return (
    <div class="ahead">
      <h2>{words.ahead}</h2>
      {sheet.week && (
        <p dir="auto">
          {sheet.week.newStep && <b>{words.newStep(sheet.week.newStep)}. </b>}
          {words.endsAt(clockTime(sheet.week.ends))}.
        </p>
      )}
    </div>
  )
}

/** Two lines: what is agreed already is printed, and the rest is for a pen. */
function Targets({ targets }: { targets: string[] }) {
  return (
    <section class="shared-targets">
      <h2>{words.targets}</h2>
      <ol>
        {[0, 1].map((at) => (
          <li key={at} dir="auto">
            {targets[at] ?? ''}
          </li>
        ))}
      </ol>
    </section>
  )
}

function ReplySlip() {
  return (
    <section class="reply-slip">
      <h2>{words.reply}</h2>
      {[words.goodAtHome, words.helpsAtHome, words.toKnow, words.signed].map((label) => (
        <p key={label}>
          <span>{label}</span>
          <i />
        </p>
      ))}
    </section>
  )
}
