import { render } from 'preact'
import './ui/typeface.css'
import './ui/tokens.css'
import './ui/base.css'
import './screens/pupil/pupil.css'
import './screens/pupil/nowCard.css'
import './screens/pupil/nextCard.css'
import './screens/pupil/dayList.css'
import './screens/pupil/changeBanner.css'
import './screens/pupil/quietStrip.css'
import './screens/pupil/todayShapes.css'
import { drawingsIn } from './core/symbols/pictureBook'
import { readPictureBook } from './device/pictureBook'
import { trustOnlyOwnScripts } from './device/trustedTypes'
import { App, loadOtherScreens } from './screens/App'
import { keepTouchCalm, passOverRepeats } from './screens/touch'
import { imageFor } from './state/images'
import { loadState, startDevices } from './state/launch'
import { raise } from './state/notices'
import { screen } from './state/screen'
import { usesPictures } from './ui/Picture'

addEventListener('error', () => raise('somethingBroke'))
addEventListener('unhandledrejection', () => raise('somethingBroke'))

// Not from the top of the script: a browser with its inspector on, as in every measurement, would read the whole script
// again to tell who asks for a file there.
queueMicrotask(start)

async function start(): Promise<void> {
  const [book, stays] = await Promise.all([readPictureBook(), loadState(), parsed().then(typefaceRead)])
  if (!stays) return
  if (screen.peek() !== 'today') await loadOtherScreens().catch(() => {})
  trustOnlyOwnScripts()
  usesPictures(drawingsIn(book), imageFor)
  // Asked for before anything is drawn, so that it is told before the effects of what was drawn begin.
  const isPainted = painted()
  render(<App />, document.querySelector('#app') ?? document.body)
  keepTouchCalm()
  passOverRepeats()
  await isPainted
  document.documentElement.dataset.ready = ''
  // Whoever waits for the board hears of it before the rest begins.
  await new Promise((resolve) => setTimeout(resolve))
  startDevices()
  void loadOtherScreens()
}

/** Resolves when the page has the place to draw in: its script may be there before it is read. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
}

/**
 * Resolves when the words can be drawn in their own typeface. Drawn before, they are measured in one of the device's
 * first, at each size, and jump when theirs is there.
 */
async function typefaceRead(): Promise<void> {
  await document.fonts.load('1em Lexend').catch(() => {})
}

/** Resolves when what was drawn has been painted. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
}
