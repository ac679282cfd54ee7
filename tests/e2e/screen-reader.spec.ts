import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { walks } from './walks'
import { putDayOnWall } from './wall'

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
      // In a walk the number of the card is said, as its buttons stay where they are.
      const said = nodes.filter(({ role, live }) => role === 'status' || role === 'alert' || live)
      const isWalk = ['My plan', 'Look back', 'What helped', 'Finished'].includes(screen)
      expect.soft(said.length, `${screen}: said by itself`).toBe(isWalk ? 1 : 0)
    })
  })

test('a board that nobody touches says nothing for an hour, however much of it changes', async ({ page }) => {
  await page.clock.install({ time: '2027-03-04T12:00:00Z' })
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', '2027-03-04')
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest('[aria-live], [role=status], [role=alert], [role=log], [role=timer]')
        if (live) said.push(live.outerHTML)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  const focus = () => page.evaluate(() => document.activeElement?.tagName)
  const focusBefore = await focus()
  await page.clock.runFor('01:00:00')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Choose time')
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([])
  expect(await focus()).toBe(focusBefore)
})
