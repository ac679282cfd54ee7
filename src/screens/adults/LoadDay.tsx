import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../core/timetable/day'
import { newDayRecord } from '../../core/timetable/dayRecord'
import type { DayReading } from '../../core/timetable/readDay'
import { dateInWords, datesOpen, loadedDates, loadedDay, readTable, removeDay } from '../../state/loading'
import { startPreview } from '../../state/preview'
import { go } from '../../state/screen'
import { takeDay, takeNoSchool } from '../../state/takeDay'
import { settings } from '../../state/wall'
import { adultWords as words } from '../../words/adults.en'
import { sayNote, sayProblem, sayTableRefusal } from '../../words/dayProblems.en'
import { DayTable } from './DayTable'

type Source = ArrayBuffer | string
type Refusal = Parameters<typeof sayTableRefusal>[0]

/** Loads a day from a CSV file or a paste. Nothing changes on the wall until it is clean and an adult uses it. */
export function LoadDay() {
  const [date, setDate] = useState(datesOpen().first)
  const [source, setSource] = useState<Source | null>(null)
  const [pasted, setPasted] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [reading, setReading] = useState<DayReading | null>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    if (source === null) return
    let wanted = true
    void readTable(source, date).then((read) => {
      if (!wanted) return
      setSaid('')
      setRefusal(read.ok ? null : read.why)
      setReading(read.ok ? read.value : null)
    })
    return () => {
      wanted = false
    }
  }, [source, date])

  const useDay = async () => {
    if (!reading?.day) return
    const taken = await takeDay(reading.day)
    if (taken.ok) {
      setReading(null)
      setSource(null)
      setPasted('')
    }
    setSaid(taken.ok ? words.used(dateInWords(date)) : words.notKept)
  }
  const noSchool = async () => {
    const taken = await takeNoSchool(date)
    setSaid(taken.ok ? words.noSchoolSet(dateInWords(date)) : words.notKept)
  }
  const dateIsOpen = date >= datesOpen().first && date <= datesOpen().last

  return (
    <section>
      <h2>{words.loadDay}</h2>
      <DateChoice date={date} onChange={setDate} />
      {!dateIsOpen && (
        <p class="problem" role="alert">
          {words.dateOutside}
        </p>
      )}
      <label>
        {words.chooseFile}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void file.arrayBuffer().then(setSource)
          }}
        />
      </label>
      <label>
        {words.orPaste}
        <textarea value={pasted} spellcheck={false} onInput={(event) => setPasted(event.currentTarget.value)} />
      </label>
      <div class="row">
        <button type="button" onClick={() => setSource(pasted)}>
          {words.readPaste}
        </button>
        <button type="button" disabled={!dateIsOpen} onClick={noSchool}>
          {words.noSchool}
        </button>
        <a href="./samples/day-b-step-up-week-5-wednesday.csv" download>
          {words.exampleFile}
        </a>
      </div>
      <div aria-live="polite">
        {refusal && <p class="problem">{sayTableRefusal(refusal)}</p>}
        {said && <p class="said">{said}</p>}
      </div>
      {reading && <Findings reading={reading} />}
      {reading?.day && (
        <section>
          <h3>{words.dayReads(dateInWords(date))}</h3>
          <DayTable slots={reading.day.slots} />
          <div class="row">
            <button type="button" class="first" disabled={!dateIsOpen} onClick={useDay}>
              {words.useIt}
            </button>
            <button type="button" onClick={() => reading.day && walkThrough(newDayRecord(reading.day))}>
              {words.walkThrough}
            </button>
          </div>
        </section>
      )}
      <KeptDays key={said} />
    </section>
  )
}

function walkThrough(record: ReturnType<typeof newDayRecord>) {
  startPreview(record, settings.value)
  go('today')
}

/** Every problem in one list, then what is good to know. */
function Findings({ reading }: { reading: DayReading }) {
  return (
    <>
      {reading.problems.length > 0 && (
        <div class="problem" role="alert">
          <p>
            <b>{words.problems(reading.problems.length)}</b>
          </p>
          <ul class="findings">
            {reading.problems.map((problem, at) => (
              <li key={at}>{sayProblem(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      {reading.notes.length > 0 && (
        <details open={reading.problems.length === 0}>
          <summary>{words.notes}</summary>
          <ul class="findings">
            {reading.notes.map((note, at) => (
              <li key={at}>{sayNote(note)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

interface DateChoiceProps {
  date: IsoDate
  onChange: (date: IsoDate) => void
}

/** Today first, tomorrow, or another date up to 14 days ahead. */
function DateChoice({ date, onChange }: DateChoiceProps) {
  const { first, second, last } = datesOpen()
  return (
    <fieldset>
      <legend>{words.forWhichDate}</legend>
      <div class="row">
        <button type="button" aria-pressed={date === first} onClick={() => onChange(first)}>
          {words.isToday}
        </button>
        <button type="button" aria-pressed={date === second} onClick={() => onChange(second)}>
          {words.isTomorrow}
        </button>
        <label class="line">
          {words.anotherDate}
          <input
            type="date"
            value={date}
            min={first}
            max={last}
            onInput={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
          />
        </label>
      </div>
    </fieldset>
  )
}

/** The dates this tablet already has a day for. */
function KeptDays() {
  const [dates, setDates] = useState<IsoDate[]>([])
  const read = () => void loadedDates().then(setDates)
  useEffect(read, [])
  const walk = async (date: IsoDate) => {
    const record = await loadedDay(date)
    if (record) walkThrough(record)
  }
  return (
    <section>
      <h3>{words.daysOnTablet}</h3>
      {dates.length === 0 && <p>{words.noDays}</p>}
      {dates.map((date) => (
        <div key={date} class="bar">
          <span>{dateInWords(date)}</span>
          <span class="row">
            <button type="button" onClick={() => walk(date)}>
              {words.walkThrough}
              <span class="sr-only"> {dateInWords(date)}</span>
            </button>
            <button type="button" class="grave" onClick={() => void removeDay(date).then(read)}>
              {words.remove}
              <span class="sr-only"> {dateInWords(date)}</span>
            </button>
          </span>
        </div>
      ))}
    </section>
  )
}
