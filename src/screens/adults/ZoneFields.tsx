import { useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import type { Strategy, Zone, ZoneWords } from '../../core/zones/zones'
import { ZoneShape } from '../../ui/ZoneShape'
import { settingWords as words } from '../../words/settings.en'
import { NamedRows } from './NamedRows'
import { TextField } from './TextField'

const mostFeelings = 4
const mostHelps = 4

interface ZoneFieldsProps {
  zone: Zone
  present: ZoneWords
  onChange: (change: (before: ZoneWords) => ZoneWords) => void
}

/** The words a school teaches for one zone, and what helps this pupil after it. */
export function ZoneFields({ zone, present, onChange }: ZoneFieldsProps) {
  return (
    <fieldset class={`zone-fields ${zone}`}>
      <legend>
        <ZoneShape zone={zone} />
        {present.word}
      </legend>
      <TextField
        label={words.zoneWord}
        value={present.word}
        longest={longestName}
        problemWith={(text) => (text ? '' : words.emptyName(present.word))}
        onWrite={(word) => onChange((before) => ({ ...before, word }))}
      />
      <Feelings feelings={present.feelings} onChange={(feelings) => onChange((before) => ({ ...before, feelings }))} />
      <Helps
        strategies={present.strategies}
        onChange={(change) => onChange((before) => ({ ...before, strategies: change(before.strategies) }))}
      />
    </fieldset>
  )
}

/** Four short lines; those left empty are not shown to the pupil. */
function Feelings({ feelings, onChange }: { feelings: string[]; onChange: (feelings: string[]) => void }) {
  const [texts, setTexts] = useState(() => Array.from({ length: mostFeelings }, (_, at) => feelings[at] ?? ''))
  const write = (at: number, text: string) => {
    const next = texts.map((one, index) => (index === at ? text : one))
    setTexts(next)
    onChange(next.map(tidy).filter(Boolean))
  }
  return (
    <div class="feelings" role="group" aria-label={words.feelings}>
      <span aria-hidden="true">{words.feelings}</span>
      {texts.map((text, at) => (
        <input
          key={at}
          aria-label={words.feeling(at + 1)}
          value={text}
          maxLength={longestName}
          autocomplete="off"
          dir="auto"
          onInput={(event) => write(at, event.currentTarget.value)}
        />
      ))}
    </div>
  )
}

interface HelpsProps {
  strategies: Strategy[]
  onChange: (change: (strategies: Strategy[]) => Strategy[]) => void
}

/** What helps, in the order it is offered. */
export function Helps({ strategies, onChange }: HelpsProps) {
  return (
    <div class="helps">
      <h3>{words.helps}</h3>
      <NamedRows
        items={strategies}
        least={0}
        most={mostHelps}
        nameLabel={words.helpName}
        addLabel={words.addHelp}
        make={(named) => named}
        onChange={onChange}
      />
    </div>
  )
}
