import type { BreakPlace } from './breaks/breaks'
import type { Hearing } from './hearing'
import type { Switches } from './switches'
import type { Zone, ZoneWords } from './zones/zones'

/** How much of the day Today shows. */
export const views = ['now', 'nowNext', 'half', 'whole'] as const
export type View = (typeof views)[number]

/** How the way to quiet time is shown. */
export const quietStyles = ['steps', 'disc', 'fiveToOne', 'off'] as const
export type QuietStyle = (typeof quietStyles)[number]

/** `device` follows what the tablet itself prefers. */
export const themes = ['device', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** Settings for this pupil, set by an adult. No name but a nickname, nothing that identifies a child. */
export interface Settings {
  board: { symbol: string; nickname: string }
  keyAdult: string
  view: View
  quietStyle: QuietStyle
  breakPlaces: BreakPlace[]
  zones: Record<Zone, ZoneWords>
  /** Offered after "I don't know". */
  anyTimeStrategies: ZoneWords['strategies']
  theme: Theme
  clockTimes: boolean
  /** Whether the board shows the class's day and not one pupil's: it asks nobody how they are and keeps nothing they say. */
  wholeClass: boolean
  hearing: Hearing
  switches: Switches
}

const water = { name: 'Water', symbol: 'water' }
const breathing = { name: 'Slow breathing', symbol: 'breathing' }
const wallPush = { name: 'Wall push', symbol: 'wall push' }
const talk = { name: 'Talk', symbol: 'talk' }
const stretch = { name: 'Stretch', symbol: 'stretch' }
const draw = { name: 'Draw', symbol: 'draw' }

/** What a new wall tablet starts with. */
export const firstSettings: Settings = {
  board: { symbol: 'fox', nickname: 'Fox' },
  keyAdult: '',
  view: 'nowNext',
  quietStyle: 'steps',
  breakPlaces: [
    { id: 1, name: 'Quiet corner', symbol: 'quiet corner', minutes: 10, zones: ['blue', 'green', 'yellow', 'red'] },
    { id: 2, name: 'Base', symbol: 'base', minutes: 10, zones: ['blue', 'green', 'yellow', 'red'] },
    { id: 3, name: 'Move', symbol: 'move', minutes: 5, zones: ['blue', 'green', 'yellow', 'red'] },
    { id: 4, name: 'Outside', symbol: 'outside', minutes: 10, zones: ['blue', 'green', 'yellow', 'red'] },
  ],
  zones: {
    blue: { word: 'Blue', feelings: ['tired', 'sad', 'poorly', 'slow'], strategies: [stretch, water, talk] },
    green: { word: 'Green', feelings: ['calm', 'okay', 'ready', 'happy'], strategies: [draw, water, stretch] },
    yellow: {
      word: 'Yellow',
      feelings: ['wobbly', 'worried', 'fidgety', 'excited'],
      strategies: [breathing, wallPush, water],
    },
    red: {
      word: 'Red',
      feelings: ['very angry', 'scared', 'very upset', 'panicky'],
      strategies: [wallPush, breathing, stretch],
    },
  },
  anyTimeStrategies: [water, breathing, talk],
  theme: 'device',
  clockTimes: false,
  wholeClass: false,
  hearing: { voice: '', speed: 'usual', buttons: false },
  switches: { use: 'off', seconds: 2, pick: 'Enter', moveOn: ' ' },
}
