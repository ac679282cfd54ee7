import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { walks } from './walks'
import { offlineReady, putDayOnWall } from './wall'

interface AccessibleNode {
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value?: unknown } }[]
}

/** What a screen reader finds on the page, as Chromium tells it. */
async function accessibleNodes(page: Page) {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AccessibleNode[] }
  await session.detach()
  return nodes
    .filter((node) => !node.ignored)
    .map((node) => ({
      role: node.role?.value ?? '',
      name: node.name?.value ?? '',
      live: node.properties?.find(({ name }) => name === 'live')?.value.value,
    }))
}

const needNames = ['button', 'image', 'region', 'heading', 'textbox', 'slider']

for (const [name, walk] of Object.entries(walks))
  test(`a screen reader finds a heading, names everything, and has nothing said by itself, ${name}`, async ({
    page,
  }) => {
    await walk(page, async (screen) => {
      const nodes = await accessibleNodes(page)
      expect.soft(nodes.filter(({ role }) => role === 'main').length, `${screen}: one main part`).toBe(1)
      expect.soft(nodes.filter(({ role }) => role === 'heading').length, `${screen}: headings`).toBeGreaterThan(0)
      const nameless = nodes.filter((node) => needNames.includes(node.role) && node.name.trim() === '')
      expect.soft(nameless, `${screen}: without a name`).toEqual([])
      // In a walk the number of the card is said, as its buttons stay where they are; and why there is no scanning.
      const said = nodes.filter(({ role, live }) => role === 'status' || role === 'alert' || live)
      const saysOne = ['My plan', 'Look back', 'What helped', 'Finished', 'Scan'].includes(screen)
      expect.soft(said.length, `${screen}: said by itself`).toBe(saysOne ? 1 : 0)
    })
  })

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  test('a board that nobody touches says nothing for an hour, however much of it changes', async ({ page }) => {
    await page.clock.install({ time: '2027-03-04T12:00:00Z' })
    await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', '2027-03-04')
    // Without it, adults are told within the hour that the tablet would not start without a network.
    await offlineReady(page)
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const live = '[aria-live], [role=status], [role=alert], [role=log], [role=timer], output'
      // What changes in a live part is said, and so is one that comes with words in it.
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const within = (target instanceof Element ? target : target.parentElement)?.closest(live)
          const came = [...addedNodes].flatMap((node) =>
            node instanceof Element ? [node, ...node.querySelectorAll('*')].filter((one) => one.matches(live)) : [],
          )
          said.push(...[...(within ? [within] : []), ...came].map((one) => one.outerHTML))
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      addEventListener('focusin', ({ target }) => said.push(`focus on ${(target as Element).outerHTML}`))
    })
    await page.clock.runFor('01:00:00')
    await expect(page.getByRole('region', { name: 'Now' })).toContainText('Choose time')
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  })
})
