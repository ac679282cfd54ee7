/** What the adult gate knows: the PIN as a slow salted hash (both in hex), and the wrong tries since it last opened. */
export interface GateFact {
  hash: string
  salt: string
  wrongTries: number
  /** Milliseconds since 1970; 0 when there was no wrong try. */
  lastWrongAt: number
}

const triesWithoutWait = 3
const longestWait = 60

/** Seconds to wait after this many wrong tries: none for the first three, then 1, 2, 4 … and never more than 60. */
export const waitAfterWrongTries = (tries: number): number =>
  tries <= triesWithoutWait ? 0 : Math.min(longestWait, 2 ** (tries - triesWithoutWait - 1))
