import { useState } from 'preact/hooks'
import '../adults/settings.css'
import { mostTargets } from '../../core/plan/checkPlan'
import { mondayAhead } from '../../core/review/weekSheet'
import { addDays, mondayOf } from '../../core/timetable/dates'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { print } from '../../state/printing'
import { planFor } from '../../state/teacher/plans'
import { canShareAsText, copyAsText, shareAsText } from '../../state/teacher/sharing'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { keepTarget, weekSheetFor } from '../../state/teacher/weekSheet'
import { moment } from '../../state/wall'
import { weekSheetWords as words } from '../../words/weekSheet.en'
import { Choice } from '../adults/Choice'
import { TextField } from '../adults/TextField'
import { Select } from '../print/Select'
import { NotAsPlan } from '../teacher/plan/NotAsPlan'
import { Sections } from '../teacher/Sections'
import { TabletChoice } from '../teacher/TabletChoice'
import { OtherEnds } from './OtherEnds'
import { plainText } from './plainText'
import { LargePrint, OnePage } from './Sheets'
import { choicesMade, goodThings, type Shown } from './told'

/** The sheet for home: what stands on it, and the ways to hand it on. */
export function WeekSheetPage() {
  return (
    <main class="adults teacher">
      <Sections />
      <TabletChoice />
      <ForTablet key={chosenTag.value} />
    </main>
  )
}

const versions = ['paper', 'large', 'text'] as const

function ForTablet() {
  const tag = chosenTag.value
  const [monday, setMonday] = useState<IsoDate>(() => mondayAhead(moment.peek().date))
  const [version, setVersion] = useState<(typeof versions)[number]>('paper')
  const [untold, setUntold] = useState<string[]>([])
  const [ownLine, setOwnLine] = useState('')
  const plan = planFor(tag)
  const sheet = weekSheetFor(tag, monday)
  const good = goodThings(sheet)
  const shown: Shown = {
    board: chosenTablet.value?.tabletName ?? '',
    sheet,
    good: [
      ...good.filter(({ text }) => !untold.includes(text)),
      ...(ownLine ? [{ symbol: 'star', text: ownLine }] : []),
    ],
    choices: choicesMade(sheet, plan),
    targets: sheet.week?.targets ?? [],
  }
  return (
    <>
      <section class="settings">
        <div class="row ends">
          <Select
            label={words.which}
            options={mondaysNear(moment.value.date).map((one) => [one, words.weekOf(dateInWords(one))])}
            chosen={monday}
            onPick={setMonday}
          />
        </div>
        <GoodToTell all={good.map(({ text }) => text)} untold={untold} onChange={setUntold} />
        <TextField label={words.ownLine} value={ownLine} longest={80} onWrite={setOwnLine} />
        <Targets key={monday} tag={tag} monday={monday} />
        <Choice label={words.version} values={versions} names={words.versions} chosen={version} onPick={setVersion} />
        <HandOn shown={shown} canPrint={version !== 'text'} />
      </section>
      {plan && <NotAsPlan plan={plan} isHere={(date) => mondayOf(date) === monday} />}
      <OtherEnds tabletTag={tag} dates={sheet.days.map(({ date }) => date)} />
      {version === 'paper' && <OnePage shown={shown} />}
      {version === 'large' && <LargePrint shown={shown} />}
      {version === 'text' && (
        <textarea
          class="week-text"
          readOnly
          rows={18}
          aria-label={words.versions.text}
          value={plainText(shown, dateInWords)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  )
}

const mondaysNear = (today: IsoDate): IsoDate[] => [-7, 0, 7, 14].map((days) => addDays(mondayOf(today), days))

interface GoodToTellProps {
  all: string[]
  untold: string[]
  onChange: (untold: string[]) => void
}

function GoodToTell({ all, untold, onChange }: GoodToTellProps) {
  return (
    <fieldset class="plain">
      <legend>{words.goodToTell}</legend>
      {all.length === 0 && <p class="soft">{words.noGood}</p>}
      <div class="row">
        {all.map((text) => (
          <label key={text} class="option">
            <input
              type="checkbox"
              checked={!untold.includes(text)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? untold.filter((other) => other !== text) : [...untold, text])
              }
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Targets({ tag, monday }: { tag: number; monday: IsoDate }) {
  const plan = planFor(tag)
  const week = plan?.weeks.find((one) => one.monday === monday)
  const [problem, setProblem] = useState('')
  if (!plan || !week) return <p class="soft">{words.noPlanForTargets}</p>
  const write = async (at: number, text: string) => {
    const kept = await keepTarget(plan, monday, at, text)
    setProblem(kept.ok ? '' : words.notKept)
  }
  return (
    <>
      {Array.from({ length: mostTargets }, (_, at) => (
        <TextField
          key={at}
          label={words.target(at + 1)}
          value={week.targets[at] ?? ''}
          longest={80}
          onWrite={(text) => void write(at, text)}
        />
      ))}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

function HandOn({ shown, canPrint }: { shown: Shown; canPrint: boolean }) {
  const [said, setSaid] = useState('')
  const title = `${words.title(shown.board)}, ${words.weekOf(dateInWords(shown.sheet.monday))}`
  const text = () => plainText(shown, dateInWords)
  const copy = async () => setSaid((await copyAsText(text())) ? words.copied : words.notCopied)
  return (
    <div class="row">
      {canPrint && (
        <button type="button" class="first" onClick={() => print(title)}>
          {words.print}
        </button>
      )}
      {canShareAsText() && (
        <button type="button" onClick={() => void shareAsText(title, text())}>
          {words.share}
        </button>
      )}
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  )
}
