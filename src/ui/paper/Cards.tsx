import type { BreakPlace } from '../../core/breaks/breaks'
import type { Settings } from '../../core/settings'
import type { Slot } from '../../core/timetable/day'
import { zoneIds } from '../../core/zones/zones'
import { paperLabels } from '../../words/print.en'
import { labels, sentences } from '../../words/pupil.en'
import { Picture } from '../Picture'
import { Sheet } from '../Sheet'
import { ZoneShape } from '../ZoneShape'
import { largestThatFits, lettersIn, linesOf } from './fitting'
import './paper.css'

/** Two parts of a day, to be cut out: this first, then that. */
export function FirstThenPaper({ first, then }: { first: Slot; then: Slot }) {
  const size = Math.min(...[first, then].map(({ activity }) => sizeOnCard(activity)))
  return (
    <Sheet class="card-paper" whole>
      <div class="cut-card first-then" style={{ '--size': size }}>
        <Half label={paperLabels.first} slot={first} />
        <Half label={labels.afterThat} slot={then} />
      </div>
    </Sheet>
  )
}

/** The room on one half of the card for what its picture is called, and its largest and smallest letters, in millimetres. */
const [cardWidth, cardHeight, largest, smallest] = [74, 30, 9, 5]

const sizeOnCard = (text: string): number =>
  largestThatFits(
    largest,
    smallest,
    0.5,
    (size) => linesOf(text, lettersIn(cardWidth, size)) * size * 1.15 <= cardHeight,
  )

function Half({ label, slot }: { label: string; slot: Slot }) {
  return (
    <section>
      <h2>{label}</h2>
      <Picture word={slot.symbol} otherwise={slot.activity} />
      <b dir="auto">{slot.activity}</b>
      {slot.place && <p dir="auto">{slot.place}</p>}
    </section>
  )
}

interface BreakCardProps {
  places: Pick<BreakPlace, 'name' | 'symbol'>[]
  /** Whom the card is shown to; empty for any adult. */
  adult: string
}

/** "Break please" as a card to be cut out and shown. */
export function BreakCardPaper({ places, adult }: BreakCardProps) {
  return (
    <Sheet class="card-paper" whole>
      <div class="cut-card break-card">
        <h1>{labels.breakPlease}</h1>
        <ul>
          {places.map(({ name, symbol }) => (
            <li key={name}>
              <Picture word={symbol} otherwise={name} />
              <b dir="auto">{name}</b>
            </li>
          ))}
        </ul>
        <p dir="auto">{sentences.show(adult || sentences.anAdult())}</p>
      </div>
    </Sheet>
  )
}

/** The four zones as on the screen: equal tiles, each with its shape, its word and its feelings. */
export function ZoneCardPaper({ zones }: { zones: Settings['zones'] }) {
  return (
    <Sheet class="card-paper" whole>
      <div class="zone-card">
        <h1>{labels.howAmI}</h1>
        <ul>
          {zoneIds.map((zone) => (
            <li key={zone} class={zone}>
              <ZoneShape zone={zone} />
              <b dir="auto">{zones[zone].word}</b>
              <span dir="auto">{zones[zone].feelings.join(' · ')}</span>
            </li>
          ))}
        </ul>
        <div class="other-answers">
          <b>{labels.iDontKnow}</b>
          <b>{labels.notNow}</b>
          <b>{labels.breakPlease}</b>
        </div>
      </div>
    </Sheet>
  )
}
