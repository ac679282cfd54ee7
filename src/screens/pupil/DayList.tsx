import { useEffect, useRef } from 'preact/hooks'
import type { Slot } from '../../core/timetable/day'
import { halfOf } from '../../core/timetable/halves'
import { saysHome } from '../../core/timetable/nowNext'
import { board, shownMinute, shownRecord, slots } from '../../state/shown'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/**
 * The half or the whole day beside Now, with the present part marked. It scrolls itself so that Now is in sight. Going
 * home stands below it until it comes next.
 */
export function DayList({ part }: { part: 'half' | 'whole' }) {
  const inPart = part === 'half' ? halfOf(slots.value, shownMinute.value) : slots.value
  const { now, next, home } = board.value
  const isNear = home === now || home === next
  const standsBelow = (slot: Slot) => slot === home && slot.kind === 'leave' && !isNear
  const parts = inPart.filter((slot) => !standsBelow(slot))
  const present = useRef<HTMLLIElement>(null)
  const presentId = (now ?? next)?.id
  useEffect(() => {
    if (presentId !== undefined) present.current?.scrollIntoView({ block: 'center' })
  }, [presentId])
  return (
    <section class="card day-list" aria-label={labels.myDay}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard */}
      <ol tabIndex={0}>
        {parts.map((slot) => (
          <li
            key={slot.id}
            ref={slot.id === presentId ? present : null}
            class={slot === now ? 'is-now' : slot.end <= shownMinute.value ? 'is-past' : ''}
            aria-current={slot === now ? 'true' : undefined}
          >
            <Picture word={slot.symbol} otherwise={slot.activity} />
            <span dir="auto">{slot.activity}</span>
            <b>{slot === now ? labels.now : slot === next ? labels.next : ''}</b>
            {shownRecord.value?.finished.includes(slot.id) && <Picture word="finished" />}
          </li>
        ))}
      </ol>
      {home && !(isNear && parts.includes(home) && saysHome(home)) && (
        <p class="then-line">
          <span class="then home">
            <Picture word="home" />
            <span>{labels.home}</span>
          </span>
        </p>
      )}
    </section>
  )
}
