import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { toAdults } from './adults'
import { codeOf, khan, mainstream, pair } from './codes'
import { press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const markup = '<img src=x onerror="window.ran=1">'
const hebrew = 'שיעור חשבון'
const hidden = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/

/** A file as somebody with bad intentions would make it. */
const csv = [
  'start,end,activity,place,seat,adults,choices',
  `9:00,9:30,"<img src=x onerror=""window.ran=1"">","${hebrew}","<b>By</b> the door","\u202EMiss\u200B Khan\u202C",`,
  `9:30,10:00,${hebrew},<script>window.ran=1</script>,,"<a href=javascript:window.ran=1>",`,
  `10:00,10:30,Z${'\u0336\u0301'.repeat(15)}oe,__proto__,,constructor,"<i>One</i>|${hebrew}"`,
  '10:30,11:00,Home,,,,',
].join('\n')

/** What a page must never have of it: an element that a name made, or a script that ran. */
const intruders = (page: Page) =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('#app :is(img, script, b.x, i > i, a[href^="javascript"])')].map(
      (one) => one.outerHTML,
    ),
    ...('ran' in window ? ['it ran'] : []),
  ])

/** Where letters from right to left could turn round what stands beside them. */
const notIsolated = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (
        /[\u0590-\u05FF]/.test(text.nodeValue ?? '') &&
        !text.parentElement?.closest('[dir="auto"], bdi, option, text')
      )
        found.push(text.parentElement?.outerHTML ?? '')
    return found
  })

async function expectSafe(page: Page): Promise<void> {
  expect(await intruders(page)).toEqual([])
  expect(await notIsolated(page)).toEqual([])
}

test.beforeEach(({ page }) => page.clock.install({ time: `${date}T09:10:00Z` }))

test('markup, hidden characters and other directions in a file stay letters, from the composer to the wall', async ({
  page,
  browser,
  server,
}) => {
  await setUpTeacher(page)
  await press(page, 'Make Wednesday')
  await page.getByLabel('Or paste from a spreadsheet').fill(csv)
  await press(page, 'Read what was pasted')
  await expectSafe(page)
  await press(page, 'Use it')
  await expect(page.locator('.slot-open')).toHaveCount(4)
  await expect(page.locator('.slot-open').first()).toContainText(markup)
  await expectSafe(page)
  await page.locator('.slot-open').first().click()
  await press(page, 'Trip')
  await expectSafe(page)
  await press(page, 'Not now')
  await press(page, 'Done')
  await expect(page.getByText('is made.')).toBeVisible()
  await expectSafe(page)
  const { composed } = await kept(page)
  const [made] = composed as Parameters<typeof codeOf>[0]
  expect(JSON.stringify(made)).not.toMatch(hidden)

  const wall = await browser.newPage({ baseURL: server.url, locale: 'en-GB', timezoneId: 'Europe/London' })
  await wall.clock.install({ time: `${date}T09:10:00Z` })
  await putDayOnWall(wall, mainstream, date, {
    keyAdult: `<b>${hebrew}</b>`,
    board: { symbol: 'fox', nickname: hebrew },
  })
  await pair(wall, newPaired(khan, date))
  await press(wall, 'Scan')
  await wall.getByLabel('Paste the code').fill(codeOf(made ? [{ date, slots: made.slots }] : []))
  await press(wall, 'Read it')
  await expect(wall.getByRole('button', { name: 'Use it' })).toBeVisible()
  await expectSafe(wall)
  await press(wall, 'Use it')
  await expect(wall.getByRole('region', { name: 'Now' })).toContainText(markup)
  await expectSafe(wall)
  await press(wall, 'My day')
  await expectSafe(wall)
  await press(wall, 'Today')
  await press(wall, 'Break please')
  await wall.getByRole('button', { name: 'Quiet corner' }).click()
  await expectSafe(wall)
  await press(wall, 'Back')
  await press(wall, 'Not now')
  await toAdults(wall, 'Load a day')
  await expectSafe(wall)
  await wall.close()
})

test('the browser lets nothing but drawings and the own scripts in', async ({ page }) => {
  await putDayOnWall(page, mainstream, date)
  const refused = await page.evaluate(async () => {
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.body.innerHTML += '<p>more</p>'
      },
      frame: () => {
        document.createElement('iframe').srcdoc = '<p>more</p>'
      },
      script: () => {
        document.createElement('script').src = 'https://example.org/a.js'
      },
      text: () => {
        document.createElement('script').text = 'window.ran = 1'
      },
      worker: () => new Worker('data:text/javascript,0'),
      ownPage: () => new Worker('./index.html'),
    }
    return Object.entries(tries).flatMap(([name, attempt]) => {
      try {
        attempt()
        return []
      } catch (error) {
        return error instanceof TypeError ? [name] : [`${name}: ${error}`]
      }
    })
  })
  expect(refused).toEqual(['markup', 'frame', 'script', 'text', 'worker', 'ownPage'])
  expect(await intruders(page)).toEqual([])
  await expect(page.locator('.picture path').first()).toBeAttached()
})
