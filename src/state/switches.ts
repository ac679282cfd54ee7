import { effect } from '@preact/signals'
import { nextOf, pressOf, rounds } from '../core/switches'
import { mark, onKeyFirst, pupilButtons } from '../device/buttons'
import { screen, touched } from './screen'
import { shownSettings } from './shown'

const second = 1000

let marked: HTMLElement | null = null
let steps = 0
let next: ReturnType<typeof setTimeout> | undefined

/**
 * Lets the pupil reach every button of their screens by one or two switches, while an adult has that switched on. With
 * one switch a press begins, each button is marked in turn and a press picks; after two rounds it rests, so that nothing
 * moves on a wall that nobody uses.
 */
export function startSwitches(): void {
  onKeyFirst((key, repeats) => {
    const press = isForAdults() ? null : pressOf(key, shownSettings.peek().switches)
    if (press && !repeats) answer(press)
    return press !== null
  })
  effect(() => {
    if (shownSettings.value.switches.use === 'off' || screen.value === 'gate' || screen.value === 'adults') rest()
  })
}

const isForAdults = () => screen.peek() === 'gate' || screen.peek() === 'adults'

function answer(press: 'pick' | 'moveOn'): void {
  touched()
  const { use } = shownSettings.peek().switches
  const isThere = marked?.isConnected ?? false
  if (press === 'pick' && isThere) {
    const picked = marked
    rest()
    picked?.click()
    if (use === 'one') begin()
    return
  }
  if (use === 'one') begin()
  step()
}

/** With one switch: from now on a step each few seconds, until everything was marked often enough. */
function begin(): void {
  steps = 0
  clearTimeout(next)
  next = setTimeout(goOn, shownSettings.peek().switches.seconds * second)
}

function goOn(): void {
  if (steps < rounds * pupilButtons().length) {
    step()
    next = setTimeout(goOn, shownSettings.peek().switches.seconds * second)
  } else rest()
}

/** Marks the next button. It counts as someone being there: no screen goes back while its buttons are gone through. */
function step(): void {
  steps += 1
  touched()
  marked = nextOf(pupilButtons(), marked) ?? null
  mark(marked)
}

function rest(): void {
  clearTimeout(next)
  marked = null
  mark(null)
}
