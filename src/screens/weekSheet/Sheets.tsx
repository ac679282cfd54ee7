import { dateInWords } from '../../state/loading'
import { Picture } from '../../ui/Picture'
import { lettersIn, linesOf, paperWidth } from '../../ui/paper/fitting'
import { WeekColumns } from '../../ui/paper/WeekPaper'
import { Sheet } from '../../ui/Sheet'
import { weekSheetWords as words } from '../../words/weekSheet.en'
import { paperDay } from '../print/paperWeek'
import { endsTold, type Shown, type Told, textsOf } from './told'
import './weekSheet.css'

/** So many parts of a day are read well beside all else. */
const most = 20

/** The sheet for home on one page, in the symbols of the screen. */
export function OnePage({ shown }: { shown: Shown }) {
  const { sheet, targets } = shown
  const room = roomForDays(shown)
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

/** How high the parts of a day may be together, in millimetres: what the page has, without what stands around them. */
function roomForDays({ good, choices, sheet, targets }: Shown): number {
  const { week } = sheet
  const line = 5.5
  const heightOf = (texts: string[], width: number, between: number) =>
    texts.reduce((height, text) => height + linesOf(text, lettersIn(width, line / 1.4)) * line + between, 0)
  const behind = Math.max(...[good, choices].map((told) => heightOf(textsOf(told), besidePicture(good, choices), 1)))
  const ahead = week
    ? heightOf([[`${words.newStep(week.newStep)}.`, ...endsTold(sheet, dateInWords)].join(' ')], paperWidth, 0)
    : 0
  const both = heightOf(
    [0, 1].map((at) => targets[at] ?? ''),
    paperWidth - 6,
    2,
  )
  return pageRoom - behind - ahead - both
}

/** A page without good things, choices, the words of the week ahead and targets: its titles, its slip and its days' heads. */
const pageRoom = 160

/** The one box or the two beside each other, without edges and pictures. */
const besidePicture = (good: Told[], choices: Told[]): number =>
  good.length > 0 && choices.length > 0 ? (paperWidth - 5) / 2 - 14 : paperWidth - 14

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
          {endsTold(sheet, dateInWords).join(' ')}
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
