import type { DayReading } from '../../core/timetable/readDay'
import { adultWords as words } from '../../words/adults.en'
import { sayNote, sayProblem } from '../../words/dayProblems.en'

/** Every problem in one list, then what is good to know. */
export function Findings({ reading }: { reading: DayReading }) {
  return (
    <>
      {reading.problems.length > 0 && (
        <div class="problem" role="alert">
          <p>
            <b>{words.problems(reading.problems.length)}</b>
          </p>
          <ul class="findings">
            {reading.problems.map((problem, at) => (
              <li key={at} dir="auto">
                {sayProblem(problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {reading.notes.length > 0 && (
        <details open={reading.problems.length === 0}>
          <summary>{words.notes}</summary>
          <ul class="findings">
            {reading.notes.map((note, at) => (
              <li key={at} dir="auto">
                {sayNote(note)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
