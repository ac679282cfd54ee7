import { useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../core/result'
import type { Day, IsoDate } from '../../core/timetable/day'
import { countProblems } from '../../core/timetable/dayFindings'
import type { DayRecord } from '../../core/timetable/dayRecord'
import type { DayReading } from '../../core/timetable/readDay'
import { recordOf } from '../../core/timetable/recordOf'
import { type Draft, draft } from '../../state/adults'
import { dateInWords, datesOpen, loadedDates, loadedDay, readTable, removeDay } from '../../state/loading'
import { startPreview } from '../../state/preview'
import { go } from '../../state/screen'
import { takeDay, takeNoSchool } from '../../state/takeDay'
import { putBacks } from '../../state/undoTake'
import { boardShown, settings } from '../../state/wall'
import { adultWords as words } from '../../words/adults.en'
import { sayNote, sayProblem, sayTableRefusal } from '../../words/dayProblems.en'
import { ConfirmButton } from './ConfirmButton'
import { DateChoice } from './DateChoice'
import { DayTable } from './DayTable'
import { Findings } from './Findings'
import { TableSource } from './TableSource'

/** Loads a day from a CSV file or a paste. Nothing changes on the wall until it is clean and an adult uses it. */
export function LoadDay() {
  const { date, source, pasted } = begun(draft.value) ?? nothingChosen()
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState<DayReading | null>(null)
  const [said, setSaid] = useState('')
  const [dates, setDates] = useState<IsoDate[]>([])
  const found = useRef<HTMLDivElement>(null)

  const readDates = () => void loadedDates().then(setDates)
  useEffect(() => {
    setSaid('')
    readDates()
  }, [putBacks.value])
  useEffect(() => {
    if (reading) found.current?.scrollIntoView({ block: 'nearest' })
  }, [reading])
  useEffect(() => {
    setReading(null)
    setProblem('')
    if (source === null) return
    setSaid('')
    let wanted = true
    void readTable(source, date).then((read) => {
      if (!wanted) return
      if (read.ok) setReading(read.value)
      else setProblem(sayTableRefusal(read.why))
    })
    return () => {
      wanted = false
    }
  }, [source, date])

  const say = (done: Result<void>, sentence: string) => {
    setSaid(done.ok ? sentence : words.notKept)
    readDates()
  }
  const useDay = async () => {
    if (!reading?.day) return
    const taken = await takeDay(reading.day)
    if (taken.ok) change({ source: null, pasted: '' })
    say(taken, words.used(dateInWords(reading.day.date)))
  }
  const noSchool = async () => say(await takeNoSchool(date), words.noSchoolSet(dateInWords(date)))
  const remove = async (kept: IsoDate) => say(await removeDay(kept), words.removed(dateInWords(kept)))
  const dateIsOpen = date >= datesOpen().first && date <= datesOpen().last

  return (
    <section>
      <h2>{words.loadDay}</h2>
      <DateChoice date={date} onChange={(chosen) => change({ date: chosen })}>
        {dates.includes(date) ? (
          <ConfirmButton
            label={words.noSchool}
            asks={words.noSchoolAsks(dateInWords(date))}
            yes={words.noSchoolYes}
            disabled={!dateIsOpen}
            onYes={noSchool}
          />
        ) : (
          <button type="button" disabled={!dateIsOpen} onClick={noSchool}>
            {words.noSchool}
          </button>
        )}
      </DateChoice>
      <TableSource
        pasted={pasted}
        onPaste={(text) => change({ pasted: text })}
        onSource={(chosen) => (chosen === null ? setProblem(words.fileUnreadable) : change({ source: chosen }))}
      />
      <div aria-live="polite">
        {problem && <p class="problem">{problem}</p>}
        {said && <p class="said">{said}</p>}
      </div>
      {reading && (
        <div class="found" ref={found}>
          <Findings
            problems={reading.problems.map(sayProblem)}
            count={countProblems(reading.problems)}
            notes={reading.notes.map(sayNote)}
          />
          {reading.day && (
            <section>
              <h3>{words.dayReads(dateInWords(reading.day.date))}</h3>
              <DayTable slots={reading.day.slots} />
              <div class="row">
                <button type="button" class="first" disabled={!dateIsOpen} onClick={useDay}>
                  {words.useIt}
                </button>
                <button type="button" onClick={() => reading.day && walkAsUsed(reading.day)}>
                  {words.walkThrough}
                </button>
              </div>
            </section>
          )}
        </div>
      )}
      <KeptDays dates={dates} onRemove={remove} />
    </section>
  )
}

const nothingChosen = (): Draft => ({ board: boardShown.peek(), date: datesOpen().first, source: null, pasted: '' })

/** What was chosen for the board on show. */
const begun = (draft: Draft | null): Draft | null => (draft?.board === boardShown.value ? draft : null)

function change(part: Partial<Draft>) {
  draft.value = { ...(begun(draft.peek()) ?? nothingChosen()), ...part }
}

/** As the pupil would see it: with what it changes of what they last saw, and with what they have chosen and ticked. */
async function walkAsUsed(day: Day) {
  walkThrough(recordOf(day, await loadedDay(day.date)))
}

function walkThrough(record: DayRecord) {
  startPreview(record, settings.value)
  go('today')
}

interface KeptDaysProps {
  dates: IsoDate[]
  onRemove: (date: IsoDate) => void
}

/** The dates this tablet already has a day for. */
function KeptDays({ dates, onRemove }: KeptDaysProps) {
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
            <ConfirmButton
              label={words.remove}
              of={dateInWords(date)}
              asks={words.removeAsks(dateInWords(date))}
              yes={words.removeYes}
              onYes={() => onRemove(date)}
            />
          </span>
        </div>
      ))}
    </section>
  )
}
