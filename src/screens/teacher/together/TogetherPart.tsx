import '../../adults/settings.css'
import './togetherPart.css'
import type { Plan, TogetherKind } from '../../../core/plan/plan'
import { togetherKinds } from '../../../core/plan/plan'
import { couldOffer, mostOffered, openTogether, togetherOf, withOffered } from '../../../core/plan/together'
import type { Slot } from '../../../core/timetable/day'
import { sameText } from '../../../core/timetable/day'
import { show } from '../../../state/teacher/page'
import { templates } from '../../../state/teacher/templates'
import { offerWords as words } from '../../../words/together.en'
import { AddRow } from '../../adults/AddRow'
import { ChosenList } from './ChosenList'

interface TogetherPartProps {
  plan: Plan
  onChange: (change: (plan: Plan) => Plan) => void
}

/** What adults offer the pupil to choose from, what the pupil chose, and the way to choosing together. */
export function TogetherPart({ plan, onChange }: TogetherPartProps) {
  const canBegin = openTogether(plan).length > 0
  const slots = slotsOf(plan)
  return (
    <section class="settings together-part" aria-labelledby="together">
      <h2 id="together">{words.title}</h2>
      <p class="soft">{words.says}</p>
      <div class="row">
        <button type="button" class="first" disabled={!canBegin} onClick={() => show({ name: 'together' })}>
          {words.begin}
        </button>
        {!canBegin && <span class="soft">{words.beginSays}</span>}
      </div>
      {togetherKinds.map((kind) => (
        <div key={kind} class="offer">
          <Offer
            plan={plan}
            kind={kind}
            slots={slots}
            onOffer={(next) =>
              onChange((present) => withOffered(present, kind, next(togetherOf(present, kind).offered)))
            }
          />
        </div>
      ))}
    </section>
  )
}

/** The parts of the days that the plan is made of. */
const slotsOf = (plan: Plan): Slot[] =>
  templates.value
    .filter(({ id }) => plan.weeks.some(({ pattern }) => pattern.includes(id)))
    .flatMap((template) => template.slots)

interface OfferProps {
  plan: Plan
  kind: TogetherKind
  slots: Slot[]
  /** `next` makes what is offered of what is kept by then: another offer may be on its way there. */
  onOffer: (next: (offered: string[]) => string[]) => void
}

const withName = (offered: string[], name: string): string[] =>
  offered.includes(name) || offered.length >= mostOffered ? offered : [...offered, name]

const withoutName = (offered: string[], name: string): string[] => offered.filter((other) => other !== name)

function Offer({ plan, kind, slots, onOffer }: OfferProps) {
  const one = togetherOf(plan, kind)
  const { offered } = one
  const isOffered = (name: string) => offered.some((other) => sameText(other, name))
  const names = [...offered, ...couldOffer(kind, slots).filter((name) => !isOffered(name))]
  const isFull = offered.length >= mostOffered
  return (
    <fieldset>
      <legend>{words.kinds[kind]}</legend>
      <div class="row options">
        {names.map((name) => (
          <label key={name} class="option">
            <input
              type="checkbox"
              checked={isOffered(name)}
              disabled={isFull && !isOffered(name)}
              onChange={({ currentTarget: { checked } }) =>
                onOffer((before) => (checked ? withName(before, name) : withoutName(before, name)))
              }
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      {isFull ? (
        <p class="soft">{words.noMore(mostOffered)}</p>
      ) : (
        <AddRow
          label={words.addTo[kind]}
          isThere={isOffered}
          onAdd={(name) => onOffer((before) => withName(before, name))}
        />
      )}
      {offered.length > 0 && <ChosenList plan={plan} one={one} />}
    </fieldset>
  )
}
