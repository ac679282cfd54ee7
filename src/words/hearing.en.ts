/** What adults read where they choose how a pupil hears the board and which switches they use, in English. */
export const hearingWords = {
  hearing: 'Hearing the board',
  voice: 'Voice',
  firstVoice: 'The first that fits',
  tryIt: 'Hear an example',
  example: 'Maths, Class 3, with Miss Khan',
  speed: 'Speed',
  speeds: { slow: 'Slow', calm: 'A little slower', usual: 'As usual' },
  buttons: 'Say each button when keys or a switch reach it, and when it is pressed',
  noVoice:
    'This device has no voice of its own, so cards show no ear. Adding a voice for this language in the device’s own settings usually helps.',
  switches: 'Switches',
  use: 'This pupil uses',
  uses: { off: 'No switch', one: 'One switch', two: 'Two switches' },
  usesSay: {
    one: 'A press begins. Each button is marked in turn, and a press picks the marked one. After two rounds it rests until the next press.',
    two: 'One switch marks the next button, the other picks it.',
  },
  seconds: 'Seconds on each button',
  pick: 'The switch that picks sends',
  moveOn: 'The switch that moves on sends',
  key: (key: string) => (key === ' ' ? 'Space' : key),
  otherKey: 'Another key',
  pressNow: 'Press the switch now',
  keyIsTaken: 'The other switch sends that key. Press another one.',
} as const
