import { adultWords as words } from '../../words/adults.en'

interface FindingsProps {
  /** What keeps it from being used, a sentence each. */
  problems: string[]
  /** How many they are: more than are listed, where there are very many. */
  count: number
  /** What is good to know. */
  notes: string[]
  /** What is said above the problems; unless told, that the wall is as it was. */
  above?: (problems: number) => string
}

/** Every problem in one list, then what is good to know. */
export function Findings({ problems, count, notes, above = words.problems }: FindingsProps) {
  return (
    <>
      {problems.length > 0 && (
        <div class="problem" role="alert">
          <p>
            <b>{above(count)}</b>
          </p>
          <Sentences of={problems} />
        </div>
      )}
      {notes.length > 0 && (
        <details open={problems.length === 0}>
          <summary>{words.notes}</summary>
          <Sentences of={notes} />
        </details>
      )}
    </>
  )
}

const Sentences = ({ of }: { of: string[] }) => (
  <ul class="findings">
    {of.map((sentence, at) => (
      <li key={at} dir="auto">
        {sentence}
      </li>
    ))}
  </ul>
)
