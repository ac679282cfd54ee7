import {
  dayAdults,
  dayPlaces,
  earlyEnds,
  insteadOfAdult,
  insteadOfPlace,
  lessonAdults,
  roomsFor,
  tripPlaces,
} from '../../../core/compose/changeOptions'
import {
  assemblyCanBeAt,
  type CommonChange,
  isOutdoorPlay,
  shortAtEnd,
  tripAdults,
} from '../../../core/compose/commonChanges'
import { clockTime } from '../../../core/timetable/clockTime'
import type { Minute, Slot } from '../../../core/timetable/day'
import { draft } from '../../../state/teacher/composing'
import { used } from '../../../state/teacher/peopleAndPlaces'
import { composeWords as words } from '../../../words/compose.en'
import { AdultsField } from './AdultsField'
import { Picks } from './Picks'
import { listId } from './suggestions'
import { TextLine } from './TextLine'
import { TimeField } from './TimeField'

interface ChangeFieldsProps {
  change: CommonChange
  onChange: (change: CommonChange) => void
}

/** What a common change needs to be told, with the likely answer picked. */
export function ChangeFields({ change, onChange }: ChangeFieldsProps) {
  const slots = draft.value
  const known = used.value
  switch (change.kind) {
    case 'wetPlay':
      return (
        <>
          <WhichPlaytimes stay={change.stay} onPick={(stay) => onChange({ ...change, stay })} />
          <Picks
            label={words.whichRoom}
            names={roomsFor(slots, known)}
            picked={change.place}
            list={listId('places')}
            onPick={(place) => onChange({ ...change, place })}
          />
        </>
      )
    case 'supplyTeacher':
    case 'adultAway': {
      const others = insteadOfAdult(slots, known, change.adult)
      const usual = change.kind === 'supplyTeacher' ? [words.usual.supplyTeacher] : []
      return (
        <>
          <Picks
            label={words.whoIsAway}
            names={change.kind === 'supplyTeacher' ? lessonAdults(slots) : dayAdults(slots)}
            picked={change.adult}
            onPick={(adult) => onChange({ ...change, adult })}
          />
          <Picks
            label={words.whoInstead}
            names={[...usual, ...others.filter((name) => !usual.includes(name as 'Supply teacher'))]}
            picked={change.instead}
            list={listId('adults')}
            onPick={(instead) => onChange({ ...change, instead })}
          />
        </>
      )
    }
    case 'roomChange':
      return (
        <>
          <Picks
            label={words.whichPlace}
            names={dayPlaces(slots)}
            picked={change.place}
            onPick={(place) => onChange({ ...change, place })}
          />
          <Picks
            label={words.whereInstead}
            names={insteadOfPlace(slots, known, change.place)}
            picked={change.instead}
            list={listId('places')}
            onPick={(instead) => onChange({ ...change, instead })}
          />
        </>
      )
    case 'trip':
      return (
        <>
          <Picks
            label={words.whereTrip}
            names={tripPlaces(slots, known)}
            picked={change.place}
            list={listId('places')}
            onPick={(place) => onChange({ ...change, place })}
          />
          <div class="times">
            <TimeField label={words.from} value={change.from} onWrite={(from) => onChange({ ...change, from })} />
            <TimeField label={words.to} value={change.to} onWrite={(to) => onChange({ ...change, to })} />
          </div>
          <AdultsField
            label={words.whoGoes}
            adults={tripAdults(slots, change)}
            onWrite={(adults) => onChange({ ...change, adults })}
          />
          <TextLine
            label={words.whatTrip}
            value={change.activity}
            onWrite={(activity) => onChange({ ...change, activity })}
          />
        </>
      )
    case 'assemblyMoved':
      return <AssemblyBefore picked={change.to} onPick={(to) => onChange({ ...change, to })} />
    case 'earlyFinish':
      return (
        <>
          <TimeField label={words.homeAt} value={change.at} onWrite={(at) => onChange({ ...change, at })} />
          <div class="row">
            {earlyEnds(slots).map((at) => (
              <button
                key={at}
                type="button"
                class="chip"
                aria-pressed={at === change.at}
                onClick={() => onChange({ ...change, at })}
              >
                {clockTime(at)}
              </button>
            ))}
          </div>
          <LeaveOutShort
            short={shortAtEnd(slots, change.at)}
            isKept={change.keepShort}
            onPick={(keepShort) => onChange({ ...change, keepShort })}
          />
        </>
      )
    case 'quietFirst':
      return null
  }
}

/** Which playtimes it rains on: all of them unless told. Where there is one, there is nothing to ask. */
function WhichPlaytimes({ stay, onPick }: { stay: number[]; onPick: (stay: number[]) => void }) {
  const playtimes = draft.value.filter(isOutdoorPlay)
  if (playtimes.length < 2) return null
  const turn = (id: number) => onPick(stay.includes(id) ? stay.filter((other) => other !== id) : [...stay, id])
  return (
    <fieldset>
      <legend>{words.whichPlaytimes}</legend>
      <div class="row">
        {playtimes.map(({ id, activity, start }) => (
          <button
            key={id}
            type="button"
            class="chip"
            dir="auto"
            aria-pressed={!stay.includes(id)}
            onClick={() => turn(id)}
          >
            {words.before(activity || words.newPart, clockTime(start))}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

interface LeaveOutShortProps {
  short: Slot | null
  isKept: boolean
  onPick: (keep: boolean) => void
}

/** Whether a part that would be cut short is left out. */
function LeaveOutShort({ short, isKept, onPick }: LeaveOutShortProps) {
  if (!short) return null
  return (
    <Picks
      label={words.onlyShort(short.activity, short.end - short.start)}
      names={[words.leaveOut, words.keepShort]}
      picked={isKept ? words.keepShort : words.leaveOut}
      onPick={(name) => onPick(name === words.keepShort)}
    />
  )
}

function AssemblyBefore({ picked, onPick }: { picked: Minute; onPick: (to: Minute) => void }) {
  const slots = draft.value
  const times = assemblyCanBeAt(slots)
  const nameAt = (time: Minute) =>
    words.before(slots.find(({ start }) => start === time)?.activity ?? '', clockTime(time))
  return (
    <Picks
      label={words.assemblyBefore}
      names={times.map(nameAt)}
      picked={nameAt(picked)}
      onPick={(name) => onPick(times.find((time) => nameAt(time) === name) ?? picked)}
    />
  )
}
