import { signal } from '@preact/signals'
import { openDB } from 'idb'
import { render } from 'preact'
import '../../../src/ui/typeface.css'
import './hello.css'

const greeting = signal('')

const database = await openDB('hello', 1, {
  upgrade: (created) => {
    created.createObjectStore('facts').put('Hello', 'greeting')
  },
})
greeting.value = await database.get('facts', 'greeting')

render(
  <main>
    <p>{greeting}</p>
  </main>,
  document.getElementById('app') as HTMLElement,
)

// Painted: the same moment as in the app, taken in the same way.
await new Promise(requestAnimationFrame)
await new Promise((resolve) => setTimeout(resolve))
document.documentElement.dataset.ready = ''
const { trustedTypes } = window as unknown as {
  trustedTypes?: { createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string }): unknown }
}
trustedTypes?.createPolicy('default', { createScriptURL: (address) => address })
void navigator.serviceWorker.register('./sw.js')
