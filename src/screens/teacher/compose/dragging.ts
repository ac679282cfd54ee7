import { snap } from '../../../core/compose/draft'
import type { Minute, Slot } from '../../../core/timetable/day'

/** A row of the list: the part it shows, and where it lies on the page, in CSS pixels. */
export interface RowPlace {
  slot: Slot
  top: number
  bottom: number
}

interface Anchor {
  y: number
  minute: Minute
}

/** Beyond the first and the last row, and from one end of the list to the other, a pixel is about a minute. */
const pixelsPerMinute = 1.2

/**
 * How many minutes lie between two heights of the list. Within a row its height is its length, so that a part dropped
 * beside another one begins when that one does.
 */
export function minutesBetween(rows: RowPlace[], fromY: number, toY: number): number {
  const anchors = anchorsOf(rows)
  return snap(minuteAt(anchors, toY)) - snap(minuteAt(anchors, fromY))
}

function anchorsOf(rows: RowPlace[]): Anchor[] {
  let latest = 0
  return rows
    .flatMap(({ slot, top, bottom }) => [
      { y: top, minute: slot.start },
      { y: bottom, minute: slot.end },
    ])
    .map(({ y, minute }) => {
      latest = Math.max(latest, minute)
      return { y, minute: latest }
    })
}

function minuteAt(anchors: Anchor[], y: number): number {
  const after = anchors.findIndex((anchor) => anchor.y > y)
  const [before, next] = [anchors[after === -1 ? anchors.length - 1 : after - 1], anchors[after]]
  if (!before) return (next?.minute ?? 0) - ((next?.y ?? 0) - y) / pixelsPerMinute
  if (!next || after === -1) return before.minute + (y - before.y) / pixelsPerMinute
  return before.minute + ((next.minute - before.minute) * (y - before.y)) / (next.y - before.y)
}

const nearEdge = 72
const scrollStep = 14

interface Drag {
  /** Where each row lies now. */
  rows: () => RowPlace[]
  /** Where the edge that is moved lies, in pixels of the page. */
  edge: number
  onMove: (moved: { minutes: number; pixels: number }) => void
  onEnd: (minutes: number) => void
}

const farEnough = 4

/** Follows the pointer from where it went down until it is up; less than four pixels is no drag, and Escape ends it. */
export function startDrag(down: PointerEvent, { rows, edge, onMove, onEnd }: Drag): void {
  const places = rows()
  let minutes = 0
  let hasMoved = false
  const listening = new AbortController()
  const stop = (ended: number) => {
    listening.abort()
    if (hasMoved) keepFromClicking()
    onEnd(ended)
  }
  const move = ({ pageY, clientY, pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return
    const pixels = pageY - down.pageY
    hasMoved ||= Math.abs(pixels) >= farEnough
    if (!hasMoved) return
    if (clientY < nearEdge) scrollBy(0, -scrollStep)
    if (clientY > innerHeight - nearEdge) scrollBy(0, scrollStep)
    minutes = minutesBetween(places, edge, edge + pixels)
    onMove({ minutes, pixels })
  }
  const up = ({ pointerId }: PointerEvent) => pointerId === down.pointerId && stop(hasMoved ? minutes : 0)
  const { signal } = listening
  addEventListener('pointermove', move, { signal })
  addEventListener('pointerup', up, { signal })
  addEventListener('pointercancel', () => stop(0), { signal })
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(0), { signal })
}

/** The click that follows a drag opens nothing. */
export function keepFromClicking(): void {
  const swallow = (event: Event) => event.stopPropagation()
  addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', swallow, { capture: true }))
}
