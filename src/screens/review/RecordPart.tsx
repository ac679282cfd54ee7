import { type Counted, fewestEvents, isEnough, type Pattern, type RecordSummary } from '../../core/review/patterns'
import { firstSettings } from '../../core/settings'
import { CountGrid } from '../../ui/charts/CountGrid'
import { WeekBars } from '../../ui/charts/WeekBars'
import { ZoneShape } from '../../ui/ZoneShape'
import { reviewWords as words } from '../../words/review.en'

/** When breaks and zone checks fell and around what, as counts with the words beside them. */
export function RecordPart({ summary }: { summary: RecordSummary }) {
  return (
    <section>
      <h2>{words.record}</h2>
      {summary.days === 0 ? (
        <p class="soft">{words.noRecord}</p>
      ) : (
        <>
          <p class="soft">
            {words.recorded(summary.days, summary.weeks)} {words.recordNotes}
          </p>
          <PatternPart what="breaks" pattern={summary.breaks} summary={summary} />
          <PatternPart what="checks" pattern={summary.checks} summary={summary} />
        </>
      )}
    </section>
  )
}

interface PatternPartProps {
  what: 'breaks' | 'checks'
  pattern: Pattern
  summary: RecordSummary
}

function PatternPart({ what, pattern, summary }: PatternPartProps) {
  const counted = words.count[what](pattern.count)
  if (pattern.count < fewestEvents)
    return (
      <section>
        <h3>{words[what]}</h3>
        <p>{pattern.count === 0 ? words.none[what] : words.tooFew(counted)}</p>
      </section>
    )
  return (
    <section>
      <h3>{words[what]}</h3>
      <p>{counted}.</p>
      <div class="side-by-side">
        <CountGrid
          caption={words.whenInWeek}
          corner={words.hour}
          rows={pattern.hours.map(words.hourFrom)}
          columns={pattern.weekdays.map((weekday) => ({ name: words.weekdays[weekday - 1] ?? '' }))}
          counts={pattern.grid}
        />
        {what === 'checks' && <ZonesByHour summary={summary} />}
        {isEnough(pattern, summary) ? (
          <div class="around">
            <Around
              title={words.around}
              of={summary.weeks}
              counted={[...named(pattern.before, words.before), ...named(pattern.during, words.during)]}
            />
            <Around title={words.aroundPlace} of={summary.weeks} counted={named(pattern.places, words.at)} />
            {what === 'breaks' && <Around title={words.breakPlaces} of={summary.weeks} counted={summary.breakPlaces} />}
          </div>
        ) : (
          <p>{words.fewWeeks(summary.weeks)}</p>
        )}
      </div>
    </section>
  )
}

const named = (counted: Counted[], say: (name: string) => string): Counted[] =>
  counted.map((one) => ({ ...one, name: say(one.name) }))

/** So many are told; the others came in fewer weeks. */
const mostTold = 6

interface AroundProps {
  title: string
  counted: Counted[]
  /** How many weeks were recorded. */
  of: number
}

function Around({ title, counted, of }: AroundProps) {
  const inOrder = [...counted].sort((one, other) => other.weeks - one.weeks || other.count - one.count)
  const bars = inOrder
    .slice(0, mostTold)
    .map(({ name, count, weeks }) => ({ name, weeks, says: `${words.inWeeks(weeks, of)}, ${words.times(count)}` }))
  return (
    <div>
      <h4>{title}</h4>
      <WeekBars bars={bars} of={of} />
      {inOrder.length > mostTold && <p class="soft">{words.others(inOrder.length - mostTold)}</p>}
    </div>
  )
}

function ZonesByHour({ summary: { checks, zones } }: { summary: RecordSummary }) {
  return (
    <CountGrid
      caption={words.byHour}
      corner={words.hour}
      rows={checks.hours.map(words.hourFrom)}
      columns={zones.map(({ zone }) =>
        zone === 'unknown'
          ? { name: words.unknownZone }
          : { name: firstSettings.zones[zone].word, shape: <ZoneShape zone={zone} /> },
      )}
      counts={checks.hours.map((_, at) => zones.map(({ byHour }) => byHour[at] ?? 0))}
    />
  )
}
