import { render } from 'preact'
import '@fontsource-variable/lexend/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import './screens/pupil/pupil.css'
import { readDrawings } from './device/drawings'
import { App } from './screens/App'
import { keepTouchCalm } from './screens/touch'
import { loadState, startDevices } from './state/launch'
import { raise } from './state/notices'
import { usesDrawings } from './ui/Picture'

addEventListener('error', () => raise('somethingBroke'))
addEventListener('unhandledrejection', () => raise('somethingBroke'))

void start()

async function start(): Promise<void> {
  const [drawings, stays] = await Promise.all([readDrawings(), loadState()])
  if (!stays) return
  usesDrawings(drawings)
  render(<App />, document.querySelector('#app') ?? document.body)
  keepTouchCalm()
  await painted()
  document.documentElement.dataset.ready = ''
  startDevices()
}

/** Resolves when what was drawn has been painted. */
async function painted(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
}
