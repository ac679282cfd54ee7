import { comesBefore } from '../../core/timetable/alikeCards'
import type { DateInSight } from '../../state/teacher/days'
import { sentences } from '../../words/pupil.en'
import { teacherWords as words } from '../../words/teacher.en'
import { changeInWords, isInPlaceOf } from '../changeInWords'
import { standsOn } from '../onItsDay'

/** So many are named beside a code; of more, the last ones are folded away. */
const mostNamed = 4

/** The changes that the tablet will show of these days, each in a line, in the words of its card. */
export function WhatChanges({ days }: { days: DateInSight[] }) {
  const all = days.flatMap((one) => linesOf(one, days.length > 1))
  const named = all.slice(0, all.length > mostNamed ? mostNamed - 1 : mostNamed)
  const more = all.slice(named.length)
  if (all.length === 0) return null
  return (
    <>
      <Lines lines={named} />
      {more.length > 0 && (
        <details>
          <summary>{words.moreChanges(more.length)}</summary>
          <Lines lines={more} />
        </details>
      )}
    </>
  )
}

/** Of several days each line names its day, and of cards that read alike what their parts come before. */
function linesOf({ date, day, changes }: DateInSight, isOneOfSeveral: boolean): string[] {
  const standsAs = standsOn(date)
  const next = comesBefore(changes, day?.slots ?? [])
  return changes.map((card, at) => {
    const line = [changeInWords(card, standsAs), next[at] && sentences.before(next[at])].filter(Boolean).join(', ')
    return isOneOfSeveral && isInPlaceOf(card) ? `${standsAs.today}: ${line}` : line
  })
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((line, at) => (
      <li key={at} dir="auto">
        {line}
      </li>
    ))}
  </ul>
)
