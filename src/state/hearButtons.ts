import { onButtonReached } from '../device/buttons'
import { shownSettings } from './shown'
import { sayAloud } from './speech'

/** Says each button of the pupil when it is reached or pressed, while an adult has that switched on. */
export const hearButtons = (): void =>
  onButtonReached((name) => {
    if (shownSettings.peek().hearing.buttons) sayAloud(name)
  })
