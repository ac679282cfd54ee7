import type { Draft } from './draft'

/** A draft with the way back and the way forward again. */
export interface History {
  past: Draft[]
  present: Draft
  future: Draft[]
  /** What the last edit was about; another edit about the same makes one step with it. */
  about: string
}

const mostSteps = 200

/** A draft to which nothing was done yet. */
export const newHistory = (present: Draft): History => ({ past: [], present, future: [], about: '' })

/**
 * The next draft becomes the present one. Edits in a row about the same, such as the letters of one name or the five
 * minutes of one drag, are one step to undo; no text of `about` is always a step of its own.
 */
export function withNext(history: History, next: Draft, about = ''): History {
  if (next === history.present) return history
  const goesOn = about !== '' && about === history.about
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps)
  return { past, present: next, future: [], about }
}

/** The draft before the last step; the same history where there is none. */
export function undone(history: History): History {
  const before = history.past.at(-1)
  if (!before) return history
  return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], about: '' }
}

/** The step that was undone last, done again. */
export function redone(history: History): History {
  const [after, ...future] = history.future
  if (!after) return history
  return { past: [...history.past, history.present], present: after, future, about: '' }
}
