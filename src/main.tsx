import { render } from 'preact'
import '@fontsource-variable/lexend/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import './screens/pupil/pupil.css'
import { App } from './screens/App'
import { keepTouchCalm } from './screens/touch'
import { loadState, startDevices } from './state/launch'
import { raise } from './state/notices'

addEventListener('error', () => raise('somethingBroke'))
addEventListener('unhandledrejection', () => raise('somethingBroke'))

if (await loadState()) {
  render(<App />, document.querySelector('#app') ?? document.body)
  keepTouchCalm()
  startDevices()
  await painted()
  document.documentElement.dataset.ready = ''
}

/** Resolves when what was drawn, with the pictures in it, has been painted. */
async function painted(): Promise<void> {
  await Promise.allSettled([...document.images].map((image) => image.decode()))
  await new Promise(requestAnimationFrame)
  await new Promise((resolve) => setTimeout(resolve))
}
