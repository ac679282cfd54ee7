import { useEffect, useRef, useState } from 'preact/hooks'
import type { Draft } from '../../../core/compose/draft'
import type { IsoDate } from '../../../core/timetable/day'
import { countProblems } from '../../../core/timetable/dayFindings'
import type { DayReading } from '../../../core/timetable/readDay'
import { dateInWords, readTable } from '../../../state/loading'
import { type CalendarDay, readCalendarFile } from '../../../state/teacher/composingStarts'
import { adultWords } from '../../../words/adults.en'
import { composeWords as words } from '../../../words/compose.en'
import { sayNote, sayProblem, sayTableRefusal } from '../../../words/dayProblems.en'
import { DayTable } from '../../adults/DayTable'
import { Findings } from '../../adults/Findings'
import { TableSource } from '../../adults/TableSource'
import { CalendarNotes } from './CalendarNotes'

interface FromFileProps {
  date: IsoDate
  /** Whether there are parts that it takes the place of. */
  replaces: boolean
  onUse: (slots: Draft) => void
}

type Found = { table: DayReading } | { calendar: CalendarDay; slots: Draft } | { problem: string } | null

/** Reads a CSV file, a calendar or a paste. Nothing changes before an adult uses it. */
export function FromFile({ date, replaces, onUse }: FromFileProps) {
  const [pasted, setPasted] = useState('')
  const [found, setFound] = useState<Found>(null)
  const [isReading, setIsReading] = useState(false)
  const section = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (found) section.current?.scrollIntoView({ block: 'nearest' })
  }, [found])

  const readRows = async (source: ArrayBuffer | string | null): Promise<Found> => {
    if (source === null) return { problem: adultWords.fileUnreadable }
    const read = await readTable(source, date)
    return read.ok ? { table: read.value } : { problem: sayTableRefusal(read.why) }
  }
  const readEvents = async (file: File): Promise<Found> => {
    const read = await readCalendarFile(file, date)
    return read.ok ? read.value : { problem: words.calendarRefusals[read.why] }
  }
  const show = async (reading: Promise<Found>) => {
    setFound(null)
    setIsReading(true)
    setFound(await reading)
    setIsReading(false)
  }
  return (
    <section class="from-file">
      <h2>{words.loadFrom}</h2>
      <TableSource
        pasted={pasted}
        onPaste={setPasted}
        onSource={(source) => void show(readRows(source))}
        onCalendar={(file) => void show(readEvents(file))}
      />
      <div aria-live="polite">
        {isReading && <p class="soft">{words.reading}</p>}
        {found && 'problem' in found && <p class="problem">{found.problem}</p>}
      </div>
      <div class="found" ref={section}>
        {found && 'table' in found && (
          <Findings
            problems={found.table.problems.map(sayProblem)}
            count={countProblems(found.table.problems)}
            notes={found.table.notes.map(sayNote)}
          />
        )}
        {found && 'calendar' in found && <CalendarNotes of={found.calendar} date={date} />}
        <Usable slots={slotsOf(found)} date={date} replaces={replaces} onUse={onUse} />
      </div>
    </section>
  )
}

function slotsOf(found: Found): Draft {
  if (found && 'slots' in found) return found.slots
  return found && 'table' in found ? (found.table.day?.slots ?? []) : []
}

/** What was read, for an adult to look at and use. */
function Usable({ slots, date, replaces, onUse }: FromFileProps & { slots: Draft }) {
  if (slots.length === 0) return null
  return (
    <section>
      <h3>{adultWords.dayReads(dateInWords(date))}</h3>
      <DayTable slots={slots} />
      {replaces && <p>{words.takesPlace}</p>}
      <div class="row">
        <button type="button" class="first" onClick={() => onUse(slots)}>
          {adultWords.useIt}
        </button>
      </div>
    </section>
  )
}
