import { touched } from '../state/screen'

/** No pinch, long-press menu, text selection or drag on the wall; and every touch counts as someone being there. */
export function keepTouchCalm(): void {
  for (const event of ['pointerdown', 'keydown'] as const) addEventListener(event, touched, { passive: true })
  for (const event of ['contextmenu', 'dragstart', 'gesturestart'])
    addEventListener(event, (happened) => {
      if (!isAdultField(happened.target)) happened.preventDefault()
    })
}

/** Adults may paste with a long press where they type. */
const isAdultField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.adults, textarea') !== null
