import { expect } from '@playwright/test'
import type { Tablet } from './tablet'
import { startWebKit } from './webKitDriver'

/** A tablet with WebKitGTK, which WebDriver drives. */
export async function webKitTablet(zone: string): Promise<Tablet> {
  const driver = await startWebKit(zone)
  await driver.send('POST', 'window/rect', { width: 1280, height: 800 })

  const evaluate = async (script: unknown, told?: unknown): Promise<unknown> => {
    const value = typeof script === 'string' ? script : `(${script})(told)`
    const answer = (await driver.send('POST', 'execute/async', {
      script: `const [told, answer] = arguments
        ;(async () => (${value}))().then((value) => answer({ value }), (error) => answer({ error: String(error) }))`,
      args: [told ?? null],
    })) as { value?: unknown; error?: string }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value
  }

  /** Waits for the one element that a function finds in the page by a name. */
  const find = async (finder: (name: string) => Element[], name: string): Promise<Record<string, string>> => {
    let found: Record<string, string>[] = []
    await expect(async () => {
      const script = `return (${finder})(arguments[0])`
      found = (await driver.send('POST', 'execute/sync', { script, args: [name] })) as typeof found
      expect(found.length, `how many are called "${name}"`).toBe(1)
    }).toPass({ timeout: 10_000 })
    return found[0] ?? {}
  }
  const sendTo = async (label: string, text: string) => {
    const [reference] = Object.values(await find(fieldsCalled, label))
    await driver.send('POST', `element/${reference}/value`, { text })
  }
  const goto = (url: string) => driver.send('POST', 'url', { url })
  return {
    evaluate: evaluate as Tablet['evaluate'],
    goto,
    press: async (button, heldMs = 0) => {
      await evaluate(drawn)
      const origin = await find(buttonsCalled, button)
      const actions = [
        { type: 'pointerMove', origin, x: 0, y: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pause', duration: heldMs },
        { type: 'pointerUp', button: 0 },
      ]
      await driver.send('POST', 'actions', { actions: [{ type: 'pointer', id: 'finger', actions }] })
    },
    type: sendTo,
    choose: sendTo,
    restart: async () => {
      await goto('about:blank')
    },
    end: driver.end,
  }
}

/** Runs in the page: waits until what was done before is on the screen, so that a button stays where it is found. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))

/** Runs in the page: the buttons on show whose name begins like this, brought into view. */
const buttonsCalled = (name: string): Element[] => {
  const nameOf = (button: HTMLElement) => (button.ariaLabel ?? button.innerText).replace(/\s+/g, ' ').trim()
  const buttons = [...document.querySelectorAll('button')].filter(
    (button) => button.checkVisibility() && !button.disabled && nameOf(button).startsWith(name),
  )
  for (const button of buttons) button.scrollIntoView({ block: 'nearest' })
  return buttons
}

/** Runs in the page: the fields whose label begins like this. */
const fieldsCalled = (name: string): Element[] =>
  [...document.querySelectorAll('input')].filter((field) =>
    [...(field.labels ?? [])].some((label) => label.innerText.trim().startsWith(name)),
  )
