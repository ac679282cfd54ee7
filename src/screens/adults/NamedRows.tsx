import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import './namedRows.css'
import { pictureFor } from '../../core/symbols/findSymbol'
import { imageFor } from '../../state/images'
import { settingWords as words } from '../../words/settings.en'
import { AddRow } from './AddRow'
import { NamedRow } from './NamedRow'
import { changed, keyOf } from './rowKeys'

/** Something with a name and a picture, such as a break place or what helps. */
export interface Named {
  name: string
  symbol: string
}

interface NamedRowsProps<Item extends Named> {
  items: Item[]
  least: number
  most: number
  nameLabel: string
  addLabel: string
  /** A new item for what an adult wrote. */
  make: (named: Named) => Item
  onChange: (change: (items: Item[]) => Item[]) => void
  /** What else a row holds. */
  children?: (item: Item, change: (part: Partial<Item>) => void) => ComponentChildren
}

/** A list that adults rename, order, shorten and lengthen row by row. */
export function NamedRows<Item extends Named>(props: NamedRowsProps<Item>) {
  const { items, least, most, onChange } = props
  const list = useRef<HTMLOListElement>(null)
  const movedTo = useRef<{ at: number; button: 'up' | 'down' } | null>(null)
  const [removed, setRemoved] = useState<{ item: Item; at: number } | null>(null)
  const putBack = useRef<HTMLButtonElement>(null)

  // The focus stays with what was moved, so that a key pressed again moves it on.
  useLayoutEffect(() => {
    if (!movedTo.current) return
    const { at, button } = movedTo.current
    list.current?.children[at]?.querySelector<HTMLElement>(`.${button}`)?.focus()
    movedTo.current = null
  }, [items])
  useEffect(() => putBack.current?.focus(), [removed])

  const change = (item: Item, part: Partial<Item>) =>
    onChange((before) => before.map((one) => (keyOf(one) === keyOf(item) ? changed(one, part) : one)))
  const move = (item: Item, button: 'up' | 'down') => {
    const to = items.indexOf(item) + (button === 'up' ? -1 : 1)
    movedTo.current = { at: to, button }
    onChange((before) =>
      moved(
        before,
        before.findIndex((one) => keyOf(one) === keyOf(item)),
        to,
      ),
    )
  }
  const remove = (item: Item) => {
    setRemoved({ item, at: items.indexOf(item) })
    onChange((before) => before.filter((one) => keyOf(one) !== keyOf(item)))
  }
  const isThere = (name: string, besides?: Item) =>
    items.some((item) => item !== besides && item.name.toLowerCase() === name.toLowerCase())

  return (
    <div class="named-rows">
      <ol ref={list}>
        {items.map((item, at) => (
          <NamedRow
            key={keyOf(item)}
            item={item}
            label={props.nameLabel}
            first={at === 0}
            last={at === items.length - 1}
            stays={items.length <= least}
            isThere={(name) => isThere(name, item)}
            onName={(name) => change(item, { name, ...(followsName(item) && { symbol: name }) } as Partial<Item>)}
            onSymbol={(symbol) => change(item, { symbol } as Partial<Item>)}
            onMove={(button) => move(item, button)}
            onRemove={() => remove(item)}
          >
            {props.children?.(item, (part) => change(item, part))}
          </NamedRow>
        ))}
      </ol>
      {removed && items.length < most && (
        <p class="row" role="status">
          {words.removed(removed.item.name)}
          <button
            type="button"
            ref={putBack}
            onClick={() => {
              setRemoved(null)
              onChange((before) => [...before.slice(0, removed.at), removed.item, ...before.slice(removed.at)])
            }}
          >
            {words.putBack}
          </button>
        </p>
      )}
      {items.length <= least && least > 0 && <p class="soft">{words.oneStays}</p>}
      {items.length < most ? (
        <AddRow
          label={props.addLabel}
          isThere={(name) => isThere(name)}
          onAdd={(name) => onChange((before) => [...before, props.make({ name, symbol: name })])}
        />
      ) : (
        <p class="soft">{words.noMore(most)}</p>
      )}
    </div>
  )
}

/** Whether the picture is the one looked up for the name, so that a new name has its own. */
const followsName = ({ name, symbol }: Named): boolean =>
  imageFor(symbol) === imageFor(name) && pictureFor(symbol, name) === pictureFor(name, '')

/** The list with one item taken to another place. */
function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const others = items.filter((_, at) => at !== from)
  return [...others.slice(0, to), ...items.slice(from, from + 1), ...others.slice(to)]
}
