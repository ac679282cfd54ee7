import './scan.css'
import { comesBefore } from '../../core/timetable/alikeCards'
import type { ChangeCard } from '../../core/timetable/changes'
import { clockTime } from '../../core/timetable/clockTime'
import type { IsoDate, Slot } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { type Found, found, type NewDay as NewDayOf, refusal, useFound } from '../../state/scan'
import { go } from '../../state/screen'
import { moment, settings } from '../../state/wall'
import { sayWeekday } from '../../state/weekday'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { scanLabels, scanSentences } from '../../words/scan.en'
import { dayName, standsOn } from '../onItsDay'
import { ChangeSides } from './ChangeSides'
import { PupilFrame, TodayButton } from './PupilFrame'
import { Refused } from './Scan'
import { hasLongWord } from './textSize'

/** The day that was scanned, as change cards. One tap uses it; until then nothing on the wall is different. */
export function NewDay() {
  const code = found.value
  if (!code) return null
  const isOpen = code.freshness === 'new' && !code.used && !refusal.value
  return (
    <PupilFrame
      class="new-day"
      title={titleOf(code)}
      before={isOpen ? <BigButton label={labels.notNow} onPress={() => go('today')} /> : <TodayButton />}
      after={
        isOpen && (
          <BigButton label={scanLabels.useIt} look="picked" onPress={() => void useFound()}>
            <Picture word="finished" />
          </BigButton>
        )
      }
    >
      {isOpen && code.days.map((one) => <DayPreview key={one.day.date} {...one} titled={code.days.length > 1} />)}
      {!isOpen &&
        (refusal.value ? <Refused /> : <CalmCard lines={code.days.map(({ day }) => dateInWords(day.date))} />)}
    </PupilFrame>
  )
}

function titleOf({ days, freshness, used }: Found): string {
  const [first] = days
  if (days.length !== 1 || !first) {
    if (freshness === 'same') return scanSentences.sameDays()
    return used ? scanSentences.daysAreKept() : scanLabels.newDays
  }
  const { date } = first.day
  if (freshness === 'same') return isToday(date) ? scanSentences.sameDay() : scanSentences.sameDayAhead(dayName(date))
  return (used ? scanSentences.dayIsKept : scanSentences.dayIsHere)(dayName(date))
}

const isToday = (date: IsoDate): boolean => date === moment.value.date

/** What is different on one date; of a day that is new as a whole, its parts in order. */
function DayPreview({ day, slots, changes, isFirst, isMoved, titled }: NewDayOf & { titled: boolean }) {
  const when = whenOf(changes, slots)
  const isAllNew = isFirst || changes.some(({ what }) => what === 'newDay')
  return (
    <section class="day-preview" aria-label={dateInWords(day.date)}>
      <div class="about">
        {titled ? (
          <h2>{dateInWords(day.date)}</h2>
        ) : (
          dayName(day.date) === sayWeekday(day.date) && <p>{scanSentences.itIsFor(dateInWords(day.date))}</p>
        )}
        {changes.length > 1 && <p>{scanSentences.changes(changes.length)}</p>}
      </div>
      {isMoved && (
        <p class="card told">
          {scanSentences.adultMovedToday()} {scanSentences.startsByClock()}
        </p>
      )}
      <div class={changes.length > 2 ? 'change-cards many' : 'change-cards'}>
        {changes.map((card, index) => (
          <div key={card.key} class="change-card">
            <ChangeSides card={card} standsAs={standsOn(day.date)} />
            {when[index] && (
              <p class="when" dir="auto">
                {when[index]}
              </p>
            )}
          </div>
        ))}
      </div>
      {changes.length === 0 && !isFirst && <CalmCard lines={[scanSentences.nothingIsDifferent()]} />}
      {isAllNew && (
        <ol class="new-parts">
          {slots.map((slot) => (
            <li key={slot.id} class={hasLongWord(slot.activity) ? 'card wide' : 'card'}>
              <Picture word={slot.symbol} otherwise={slot.activity} />
              <span dir="auto">{slot.activity}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** When the part of each card is: its time where the board shows times, else what it comes before where cards read alike. */
function whenOf(cards: ChangeCard[], slots: Slot[]): string[] {
  if (!settings.value.clockTimes) return comesBefore(cards, slots).map((next) => next && sentences.before(next))
  return cards.map(({ start }) => (start === null ? '' : clockTime(start)))
}

/** All is well, and there is nothing to do. */
function CalmCard({ lines }: { lines: string[] }) {
  return (
    <div class="card calm-card">
      <Picture word="my day" />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
