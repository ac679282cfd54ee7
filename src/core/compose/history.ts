/** What is made, with the way back and the way forward again. */
export interface History<Made> {
  past: Made[]
  present: Made
  future: Made[]
  /** What the last edit was about; another edit about the same makes one step with it. */
  about: string
}

const mostSteps = 200

/** Something to which nothing was done yet. */
export const newHistory = <Made>(present: Made): History<Made> => ({ past: [], present, future: [], about: '' })

/**
 * What comes next becomes the present. Edits in a row about the same, such as the letters of one name or the five
 * minutes of one drag, are one step to undo; no text of `about` is always a step of its own.
 */
export function withNext<Made>(history: History<Made>, next: Made, about = ''): History<Made> {
  if (next === history.present) return history
  const goesOn = about !== '' && about === history.about
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present: next, future: [], about }
}

/** What was there before the last step; the same history where there is none. */
export function undone<Made>(history: History<Made>): History<Made> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], about: '' }
}

/** The step that was undone last, done again. */
export function redone<Made>(history: History<Made>): History<Made> {
  const [after, ...future] = history.future
  if (after === undefined) return history
  return { past: [...history.past, history.present], present: after, future, about: '' }
}
