import { useEffect, useRef, useState } from 'preact/hooks'
import type { IsoDate } from '../../core/timetable/day'
import type { DayReading } from '../../core/timetable/readDay'
import { dateInWords, readTable } from '../../state/loading'
import { dateFor, keepDay } from '../../state/teacher/days'
import { adultWords } from '../../words/adults.en'
import { sayTableRefusal } from '../../words/dayProblems.en'
import { teacherWords as words } from '../../words/teacher.en'
import { DayTable } from '../adults/DayTable'
import { Findings } from '../adults/Findings'
import { TableSource } from '../adults/TableSource'

interface LoadFileProps {
  date: IsoDate
  tabletTag: number
  onLoaded: () => void
}

/** Makes a day from a CSV file or a paste. Nothing is kept before it is clean and an adult uses it. */
export function LoadFile({ date, tabletTag, onLoaded }: LoadFileProps) {
  const [pasted, setPasted] = useState('')
  const [reading, setReading] = useState<DayReading | null>(null)
  const [problem, setProblem] = useState('')
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (reading) found.current?.scrollIntoView({ block: 'nearest' })
  }, [reading])

  const readFrom = async (source: ArrayBuffer | string | null) => {
    if (source === null) return setProblem(adultWords.fileUnreadable)
    const read = await readTable(source, date)
    setReading(read.ok ? read.value : null)
    setProblem(read.ok ? '' : sayTableRefusal(read.why))
  }
  const keep = async () => {
    if (!reading?.day) return
    const kept = await keepDay({ ...reading.day, tabletTag })
    if (kept.ok) onLoaded()
    else setProblem(words.notKept)
  }
  return (
    <section>
      <h2>{words.loadFrom}</h2>
      <TableSource pasted={pasted} onPaste={setPasted} onSource={(source) => void readFrom(source)} />
      <div aria-live="polite">{problem && <p class="problem">{problem}</p>}</div>
      {reading && (
        <div class="found" ref={found}>
          <Findings reading={reading} />
          {reading.day && (
            <section>
              <h3>{adultWords.dayReads(dateInWords(date))}</h3>
              <DayTable slots={reading.day.slots} />
              {dateFor(tabletTag, date).day && <p>{words.takesPlace}</p>}
              <div class="row">
                <button type="button" class="first" onClick={() => void keep()}>
                  {adultWords.useIt}
                </button>
              </div>
            </section>
          )}
        </div>
      )}
    </section>
  )
}
