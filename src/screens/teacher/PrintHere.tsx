import { useState } from 'preact/hooks'
import { chosenOf } from '../../core/plan/asChosen'
import { firstSettings, type Settings } from '../../core/settings'
import { type Day, longestName, type Slot } from '../../core/timetable/day'
import { zoneIds } from '../../core/zones/zones'
import { datesFor, isReady } from '../../state/teacher/days'
import { togetherOn } from '../../state/teacher/plannedDays'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { paperSentences, printWords as words } from '../../words/print.en'
import { TextField } from '../adults/TextField'
import { PrintChoices, type Thing } from '../print/PrintChoices'
import { chosenInWords } from './chosenInWords'
import { Sections } from './Sections'
import { TabletChoice } from './TabletChoice'

const longestFeelings = 80

/** What the pupil of the chosen tablet chose of a part of a day, as the pupil reads it; empty for nothing. */
function choiceOf(slot: Slot, { date, slots }: Day): string {
  const chosen = chosenOf(slot, slots, togetherOn(chosenTag.value, date), paperSentences.order())
  return chosen.length > 0 ? paperSentences.chose(chosenInWords(chosen)) : ''
}

/** Prints the days made here, and cards with the words this pupil's tablet shows. */
export function PrintHere() {
  const [{ zones, breakPlaces, keyAdult }, setCards] = useState<Settings>(firstSettings)
  const days = datesFor(chosenTag.value).flatMap((one) => (one.day && isReady(one) ? [one.day] : []))
  const write = (part: Partial<Settings>) => setCards((before) => ({ ...before, ...part }))
  return (
    <main class="adults teacher">
      <Sections />
      <TabletChoice />
      <PrintChoices
        key={chosenTag.value}
        name={chosenTablet.value?.tabletName ?? ''}
        days={days}
        breakPlaces={breakPlaces.filter(({ name }) => name !== '')}
        adult={keyAdult}
        zones={zones}
        choiceOf={choiceOf}
        fieldsOf={(thing) => <CardFields thing={thing} cards={{ zones, breakPlaces, keyAdult }} onWrite={write} />}
      />
    </main>
  )
}

type Cards = Pick<Settings, 'zones' | 'breakPlaces' | 'keyAdult'>

interface CardFieldsProps {
  thing: Thing
  cards: Cards
  onWrite: (part: Partial<Cards>) => void
}

/** The words of the break card or the zone card. An empty line leaves a break place or a feeling out. */
function CardFields({ thing, cards: { zones, breakPlaces, keyAdult }, onWrite }: CardFieldsProps) {
  if (thing === 'breakCard')
    return (
      <div class="card-fields">
        <p class="soft">{words.asOnTablet}</p>
        <TextField
          label={words.showWhom}
          value={keyAdult}
          longest={longestName}
          onWrite={(adult) => onWrite({ keyAdult: adult })}
        />
        {breakPlaces.map((place, at) => (
          <TextField
            key={place.id}
            label={words.breakPlace(at + 1)}
            value={place.name}
            longest={longestName}
            onWrite={(name) => onWrite({ breakPlaces: breakPlaces.with(at, { ...place, name, symbol: name }) })}
          />
        ))}
      </div>
    )
  if (thing === 'zoneCard')
    return (
      <div class="card-fields">
        <p class="soft">{words.asOnTablet}</p>
        {zoneIds.map((zone) => (
          <div key={zone} class="row">
            <TextField
              label={words.zoneWord(words.shapes[zone])}
              value={zones[zone].word}
              longest={longestName}
              onWrite={(word) => onWrite({ zones: { ...zones, [zone]: { ...zones[zone], word } } })}
            />
            <TextField
              label={words.feelings(words.shapes[zone])}
              value={zones[zone].feelings.join(', ')}
              longest={longestFeelings}
              onWrite={(text) => onWrite({ zones: { ...zones, [zone]: { ...zones[zone], feelings: inParts(text) } } })}
            />
          </div>
        ))}
      </div>
    )
  return null
}

const inParts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
