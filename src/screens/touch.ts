import { screen, touched } from '../state/screen'

/** No pinch, long-press menu, text selection or drag on the wall; and every touch counts as someone being there. */
export function keepTouchCalm(): void {
  for (const event of ['pointerdown', 'keydown'] as const) addEventListener(event, touched, { passive: true })
  for (const event of ['contextmenu', 'dragstart', 'gesturestart'])
    addEventListener(event, (happened) => {
      if (!isAdultField(happened.target)) happened.preventDefault()
    })
}

/**
 * Whoever taps "Break please" or "How am I?" twice means it twice, and not the button that is there by then: within a
 * second after a tap that led there, one at the same place is that one again, and means nothing. Keys and switches,
 * which have no place, always count.
 */
export function passOverRepeats(): void {
  let last = new MouseEvent('click')
  let from = screen.peek()
  const pass = (tap: MouseEvent) => {
    const on = screen.peek()
    const isSoon = tap.detail && tap.timeStamp - last.timeStamp < 1000
    const isThere = Math.hypot(tap.x - last.x, tap.y - last.y) < 48
    if (isSoon && isThere && from !== on && (on === 'break' || on === 'howAmI')) tap.stopImmediatePropagation()
    else from = on
    last = tap
  }
  addEventListener('click', pass, true)
}

/** Adults may paste with a long press where they type. */
const isAdultField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.adults, textarea') !== null
