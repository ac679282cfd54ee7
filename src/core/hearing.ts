/** How fast the device's voice speaks. */
export const speeds = ['slow', 'calm', 'usual'] as const
export type Speed = (typeof speeds)[number]

/** What each speed is to the device, where 1 is its own. */
export const rateOf: Record<Speed, number> = { slow: 0.7, calm: 0.85, usual: 1 }

/** How cards and buttons are said aloud for this pupil. */
export interface Hearing {
  /** What the device calls one of its voices; empty for the first that fits. */
  voice: string
  speed: Speed
  /** Whether a button is said when it is reached by keys or a switch, and when it is pressed. */
  buttons: boolean
}
