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
 * Whoever taps "Break please" twice means it twice, and not the button that is there by then: within a second after a
 * tap that led to another screen, one at the same place is that one again, and means nothing. Keys and switches, which
 * have no place, always count.
 */
export function passOverRepeats(): void {
  let last: MouseEvent | undefined
  let from = screen.peek()
  const see = (tap: MouseEvent) => {
    const isRepeat =
      last &&
      tap.detail > 0 &&
      screen.peek() !== from &&
      tap.timeStamp - last.timeStamp < 1000 &&
      Math.hypot(tap.clientX - last.clientX, tap.clientY - last.clientY) < 48
    if (isRepeat) tap.stopImmediatePropagation()
    else from = screen.peek()
    last = tap
  }
  addEventListener('click', see, { capture: true })
}

/** Adults may paste with a long press where they type. */
const isAdultField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.adults, textarea') !== null
