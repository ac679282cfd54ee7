import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { longestName } from '../../core/timetable/day'
import { Chevron } from '../../ui/Chevron'
import { Cross } from '../../ui/Cross'
import { Picture } from '../../ui/Picture'
import { settingWords as words } from '../../words/settings.en'
import type { Named } from './NamedRows'
import { SymbolPicker } from './SymbolPicker'
import { TextField } from './TextField'

interface NamedRowProps {
  item: Named
  label: string
  first: boolean
  last: boolean
  /** Whether it cannot be removed. */
  stays: boolean
  isThere: (name: string) => boolean
  onName: (name: string) => void
  onSymbol: (symbol: string) => void
  onMove: (way: 'up' | 'down') => void
  onRemove: () => void
  children?: ComponentChildren
}

/** One row: its picture, its name, what else it holds, and where it stands. */
export function NamedRow({ item, label, first, last, stays, isThere, children, ...does }: NamedRowProps) {
  const [picking, setPicking] = useState(false)
  const problemWith = (name: string) => {
    if (name === '') return words.emptyName(item.name)
    return isThere(name) ? words.thereAlready(name) : ''
  }
  return (
    <li>
      <div class="named-row">
        <button
          type="button"
          class="icon"
          aria-label={words.changePicture(item.name)}
          aria-expanded={picking}
          onClick={() => setPicking(!picking)}
        >
          <Picture word={item.symbol} otherwise={item.name} />
        </button>
        <TextField
          label={label}
          unseen
          value={item.name}
          longest={longestName}
          problemWith={problemWith}
          onWrite={does.onName}
        />
        <span class="order">
          <IconButton class="up" label={words.moveUp(item.name)} off={first} onPress={() => does.onMove('up')}>
            <Chevron to="up" />
          </IconButton>
          <IconButton class="down" label={words.moveDown(item.name)} off={last} onPress={() => does.onMove('down')}>
            <Chevron to="down" />
          </IconButton>
          <IconButton class="remove" label={words.remove(item.name)} off={stays} onPress={does.onRemove}>
            <Cross />
          </IconButton>
        </span>
        {children}
      </div>
      {picking && (
        <SymbolPicker
          startsWith={item.name}
          onPick={(symbol) => {
            does.onSymbol(symbol)
            setPicking(false)
          }}
        />
      )}
    </li>
  )
}

interface IconButtonProps {
  class: string
  label: string
  off: boolean
  onPress: () => void
  children: ComponentChildren
}

/** Keeps its place in the keyboard's order when there is nothing for it to do. */
function IconButton({ label, off, onPress, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon ${rest.class}`}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
    >
      {children}
    </button>
  )
}
