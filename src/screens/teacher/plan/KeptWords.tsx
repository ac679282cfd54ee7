import type { PlanStep } from '../../../core/plan/plan'
import { unknownWords, withoutUnknown } from '../../../core/plan/unknownWords'
import { planWords as words } from '../../../words/plan.en'

interface KeptWordsProps {
  name: string
  weeks: PlanStep[]
  /** The keys of the words that an adult has said are no names. */
  kept: string[]
  onKept: (keys: string[]) => void
}

/** Asks which words are no names: only those are kept. Nothing where the app knows every word. */
export function KeptWords({ name, weeks, kept, onKept }: KeptWordsProps) {
  const unknown = unknownWords({ name, weeks })
  const made = withoutUnknown({ name, weeks }, kept, words.nobody)
  const says = (week: number | null) =>
    week === null
      ? words.saysThen(words.tellingName, made.name)
      : words.saysThen(words.week(week + 1), made.weeks[week]?.newStep ?? '')
  const keptHere = unknown.filter(({ key }) => kept.includes(key))
  return (
    <>
      {unknown.length > 0 && (
        <fieldset class="kept-words">
          <legend>{words.maybeNames}</legend>
          <p class="soft">{words.maybeNamesSay}</p>
          {unknown.map(({ key, word, places }) => (
            <label key={key} class="option">
              <input
                type="checkbox"
                checked={kept.includes(key)}
                onChange={({ currentTarget: { checked } }) =>
                  onKept(checked ? [...kept, key] : kept.filter((other) => other !== key))
                }
              />
              <span>
                <b dir="auto">{word}</b>
                <span class="soft small" dir="auto">
                  {places.map(says).join(', ')}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div role="status">
        {keptHere.length > 0 && <p class="said">{words.wordsKept(keptHere.map(({ word }) => word).join(', '))}</p>}
      </div>
    </>
  )
}
