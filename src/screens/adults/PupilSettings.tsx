import { useState } from 'preact/hooks'
import type { BreakPlace } from '../../core/breaks/breaks'
import { quietStyles, type Settings, themes, views } from '../../core/settings'
import { type Strategy, type Zone, zoneIds } from '../../core/zones/zones'
import { changeSettings } from '../../state/settings'
import { settings } from '../../state/wall'
import { settingWords as words } from '../../words/settings.en'
import { SymbolPicker } from './SymbolPicker'

const longestText = 24
const mostPlaces = 8
const mostInAList = 4

/** Settings for this pupil, kept field by field as they are changed. */
export function PupilSettings() {
  const [said, setSaid] = useState('')
  const present = settings.value
  const save = async (change: Partial<Settings>) => {
    const kept = await changeSettings((before) => ({ ...before, ...change }))
    setSaid(kept.ok ? words.saved : words.notSaved)
  }
  const saveText = (text: string, change: (text: string) => Partial<Settings>) =>
    text.trim() === '' ? setSaid(words.emptyName) : void save(change(text.trim()))

  return (
    <section>
      <p role="status" class={said ? 'said' : ''}>
        {said}
      </p>
      <fieldset>
        <legend>{words.board}</legend>
        <SymbolPicker
          label={words.boardSymbol}
          chosen={present.board.symbol}
          onPick={(symbol) => void save({ board: { ...present.board, symbol } })}
        />
        <TextField
          label={words.nickname}
          value={present.board.nickname}
          onChange={(nickname) => saveText(nickname, (text) => ({ board: { ...present.board, nickname: text } }))}
        />
        <TextField
          label={words.keyAdult}
          value={present.keyAdult}
          onChange={(keyAdult) => void save({ keyAdult: keyAdult.trim() })}
        />
      </fieldset>
      <Choice
        label={words.shows}
        values={views}
        names={words.views}
        chosen={present.view}
        onPick={(view) => void save({ view })}
      />
      <Choice
        label={words.quietStyle}
        values={quietStyles}
        names={words.quietStyles}
        chosen={present.quietStyle}
        onPick={(quietStyle) => void save({ quietStyle })}
      />
      <Choice
        label={words.theme}
        values={themes}
        names={words.themes}
        chosen={present.theme}
        onPick={(theme) => void save({ theme })}
      />
      <label class="line">
        <input
          type="checkbox"
          checked={present.clockTimes}
          onChange={(event) => void save({ clockTimes: event.currentTarget.checked })}
        />
        {words.clockTimes}
      </label>
      <BreakPlaces
        places={present.breakPlaces}
        zones={present.zones}
        onChange={(breakPlaces) => void save({ breakPlaces })}
      />
      <fieldset>
        <legend>{words.zones}</legend>
        {zoneIds.map((zone) => (
          <ZoneFields
            key={zone}
            zone={zone}
            zones={present.zones}
            onChange={(changed) => void save({ zones: { ...present.zones, [zone]: changed } })}
          />
        ))}
        <TextField
          label={words.anyTime}
          value={namesOf(present.anyTimeStrategies)}
          onChange={(text) => saveText(text, (list) => ({ anyTimeStrategies: strategiesOf(list) }))}
          longest={120}
        />
      </fieldset>
    </section>
  )
}

interface ZoneFieldsProps {
  zone: Zone
  zones: Settings['zones']
  onChange: (changed: Settings['zones'][Zone]) => void
}

function ZoneFields({ zone, zones, onChange }: ZoneFieldsProps) {
  const { word, feelings, strategies } = zones[zone]
  const unlessEmpty = (text: string, change: (text: string) => Partial<Settings['zones'][Zone]>) => {
    if (text.trim()) onChange({ ...zones[zone], ...change(text.trim()) })
  }
  return (
    <fieldset>
      <legend>{word}</legend>
      <TextField
        label={words.zoneWord}
        value={word}
        onChange={(text) => unlessEmpty(text, (changed) => ({ word: changed }))}
      />
      <TextField
        label={words.feelings}
        value={feelings.join(', ')}
        onChange={(text) => unlessEmpty(text, (list) => ({ feelings: listOf(list) }))}
        longest={120}
      />
      <TextField
        label={words.strategies}
        value={namesOf(strategies)}
        onChange={(text) => unlessEmpty(text, (list) => ({ strategies: strategiesOf(list) }))}
        longest={120}
      />
    </fieldset>
  )
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim().slice(0, longestText))
    .filter(Boolean)
    .slice(0, mostInAList)

const namesOf = (strategies: Strategy[]): string => strategies.map(({ name }) => name).join(', ')
const strategiesOf = (text: string): Strategy[] => listOf(text).map((name) => ({ name, symbol: name.toLowerCase() }))

interface BreakPlacesProps {
  places: BreakPlace[]
  zones: Settings['zones']
  onChange: (places: BreakPlace[]) => void
}

/** The break places adults have agreed, and after which zones each is offered. */
function BreakPlaces({ places, zones, onChange }: BreakPlacesProps) {
  const change = (id: number, changed: Partial<BreakPlace>) =>
    onChange(places.map((place) => (place.id === id ? { ...place, ...changed } : place)))
  const add = () => {
    const id = Math.max(...places.map((place) => place.id)) + 1
    onChange([...places, { id, name: words.breakPlace(id), symbol: 'quiet corner', minutes: 10, zones: [...zoneIds] }])
  }
  return (
    <fieldset>
      <legend>{words.breakPlaces}</legend>
      {places.map((place) => (
        <fieldset key={place.id}>
          <legend>{place.name}</legend>
          <TextField
            label={words.name}
            value={place.name}
            onChange={(text) => text.trim() && change(place.id, { name: text.trim() })}
          />
          <TextField
            label={words.symbolWord}
            value={place.symbol}
            onChange={(text) => change(place.id, { symbol: text.trim() })}
          />
          <label>
            {words.minutes}
            <select
              value={String(place.minutes)}
              onChange={(event) => change(place.id, { minutes: Number(event.currentTarget.value) })}
            >
              {[5, 10, 15, 20, 30].map((minutes) => (
                <option key={minutes} value={String(minutes)}>
                  {minutes}
                </option>
              ))}
            </select>
          </label>
          <div class="row" role="group" aria-label={words.offeredFor}>
            <span>{words.offeredFor}</span>
            {zoneIds.map((zone) => (
              <label key={zone} class="line">
                <input
                  type="checkbox"
                  checked={place.zones.includes(zone)}
                  onChange={(event) =>
                    change(place.id, {
                      zones: zoneIds.filter((one) =>
                        one === zone ? event.currentTarget.checked : place.zones.includes(one),
                      ),
                    })
                  }
                />
                {zones[zone].word}
              </label>
            ))}
          </div>
          {places.length > 1 && (
            <div class="row">
              <button
                type="button"
                class="grave"
                onClick={() => onChange(places.filter((other) => other.id !== place.id))}
              >
                {words.remove}
                <span class="sr-only"> {place.name}</span>
              </button>
            </div>
          )}
        </fieldset>
      ))}
      {places.length < mostPlaces && (
        <div class="row">
          <button type="button" onClick={add}>
            {words.addPlace}
          </button>
        </div>
      )}
      <p>{words.oneStays}</p>
    </fieldset>
  )
}

interface TextFieldProps {
  label: string
  value: string
  onChange: (text: string) => void
  longest?: number
}

function TextField({ label, value, onChange, longest = longestText }: TextFieldProps) {
  return (
    <label>
      {label}
      <input
        value={value}
        maxLength={longest}
        autocomplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  names: Record<Value, string>
  chosen: Value
  onPick: (value: Value) => void
}

function Choice<Value extends string>({ label, values, names, chosen, onPick }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="row">
        {values.map((value) => (
          <label key={value} class="line">
            <input type="radio" name={label} checked={value === chosen} onChange={() => onPick(value)} />
            {names[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
