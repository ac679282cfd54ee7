import type { CollectedDay } from '../../src/core/review/collected'
import { firstSettings } from '../../src/core/settings'
import type { PupilVoice } from '../../src/core/voice'
import { zoneIds } from '../../src/core/zones/zones'
import { sampleRecord } from '../unit/core/review/sampleRecord'
import { expectNoViolations, teacherSizes } from './looks'
import { longParts, printed, spilled } from './pdf'
import { fox, setUpReview } from './reviewing'
import { keepDays, keepDaysOf, press } from './teacher'
import { expect, test } from './test'
import { kept } from './wall'

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

/** A school week with many zone checks and breaks. */
const lastWeek: CollectedDay[] = sampleRecord(12, 50)
  .slice(-5)
  .map((day) => ({ ...day, tabletTag: fox }))

const zoneWords = zoneIds.flatMap((zone) => [firstSettings.zones[zone].word, ...firstSettings.zones[zone].feelings])

/** Every colour on the sheet but those of its pictures, and the zones' own colours, as the browser writes them. */
const coloursIn = (page: import('@playwright/test').Page) =>
  page.evaluate((zones) => {
    const resolve = (token: string) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = `var(${token})`
      const { color } = getComputedStyle(probe)
      probe.remove()
      return color
    }
    const elements = [...document.querySelectorAll('.sheet, .sheet :not(.picture, .picture *)')]
    const used = elements.flatMap((element) => {
      const style = getComputedStyle(element)
      return [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.stroke]
    })
    return {
      used: [...new Set(used)],
      ofZones: zones.flatMap((zone) => [`--${zone}-wash`, `--${zone}-ink`].map(resolve)),
    }
  }, zoneIds.map(String))

test('the week sheet is one page with good things first, and nothing of zones in any of its versions', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shared: ShareData[] = []
    Object.assign(navigator, { canShare: () => true, share: async (data: ShareData) => void shared.push(data) })
    Object.assign(window, { shared })
  })
  await page.clock.install({ time: '2027-03-05T15:40:00Z' })
  await setUpReview(
    page,
    lastWeek.map((day, at) => said(day, at)),
  )
  await keepDays(page, { '2027-03-08': mainstream })
  await expect(page.getByText('Monday ends at 15:15; the plan says 11:15.')).toBeVisible()
  await press(page, 'Plan')
  await expect(page.getByText('Monday ends at 15:15; the plan says 11:15.')).toBeVisible()
  await expect(page.getByText('the plan says')).toHaveCount(1)
  await press(page, 'Week sheet')
  await page.getByLabel('Shared target 2').fill('Ask for a break')
  await page.getByLabel('One more good thing').fill('A friend asked you to play')
  await page.getByRole('checkbox', { name: 'Writing was good' }).uncheck()

  const [sheet = '', ...more] = await printed(page, 'week-sheet')
  expect(more).toEqual([])
  const order = [
    'Maths was good',
    'A friend asked you to play',
    'What I chose',
    'Mrs Bell',
    'The week ahead',
    'New: Base only',
  ]
  for (const word of [
    ...order,
    'ends at 11:15',
    'PE',
    'Snack',
    'Use my break card',
    'Ask for a break',
    'From home to school',
  ])
    expect(sheet).toContain(word)
  expect(order.map((word) => sheet.indexOf(word))).toEqual(
    order.map((word) => sheet.indexOf(word)).sort((one, other) => one - other),
  )
  expect(sheet).not.toContain('Writing was good')
  // A day that ends otherwise than the sheet says is told to the adult, and not on paper.
  const otherEnd = 'Monday 8 March ends at 15:15; the plan says 11:15.'
  await expect(page.getByText(otherEnd)).toBeVisible()
  expect(sheet).not.toContain('the plan says')
  const { used, ofZones } = await coloursIn(page)
  expect(used.filter((colour) => ofZones.includes(colour))).toEqual([])
  expect(await page.locator('.sheet').locator('.zone-shape, .blue, .green, .yellow, .red').count()).toBe(0)
  await expectNoViolations(page, 'week-sheet', teacherSizes)

  await page.getByRole('radio', { name: 'Large print' }).check()
  const large = (await printed(page, 'week-sheet-large')).join(' ')
  await page.getByRole('radio', { name: 'Plain text' }).check()
  const text = await page.getByRole('textbox', { name: 'Plain text' }).inputValue()
  await press(page, 'Share as text')
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
    { title: 'Fox, Week of Monday 8 March', text },
  ])
  for (const version of [sheet, large, text]) {
    for (const word of ['Maths was good', 'Snack', 'PE']) expect(version).toContain(word)
    expect(version.match(new RegExp(`\\b(zones?|${zoneWords.join('|')})\\b`, 'gi'))).toBeNull()
  }
  const { plans } = (await kept(page)) as { plans: { weeks: { targets: string[] }[] }[] }
  expect(plans[0]?.weeks[0]?.targets).toEqual(['Use my break card', 'Ask for a break'])
})

test('two targets that are written one right after the other are both kept', async ({ page }) => {
  await page.clock.install({ time: '2027-03-12T15:40:00Z' })
  await setUpReview(page, [])
  await press(page, 'Week sheet')
  await expect(page.getByLabel('Shared target 2')).toBeVisible()
  await page.evaluate(() => {
    // In one task: nothing of the first target is kept when the second is written.
    for (const field of document.querySelectorAll<HTMLInputElement>('label')) {
      const [, number] = field.textContent?.match(/^Shared target (\d)$/) ?? []
      const input = number && document.getElementById(field.getAttribute('for') ?? '')
      if (!(input instanceof HTMLInputElement)) continue
      input.value = `Target ${number}`
      input.dispatchEvent(new Event('input', { bubbles: true }))
      input.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
  const targets = async () => {
    const [plan] = ((await kept(page)).plans ?? []) as { weeks: { targets: string[] }[] }[]
    return plan?.weeks[1]?.targets
  }
  await expect.poll(targets).toEqual(['Target 1', 'Target 2'])
})

test('a full week of long names stays on one page, and nothing lies over anything else', async ({ page }) => {
  await page.clock.install({ time: '2027-03-05T15:40:00Z' })
  const slots = longParts(20)
  const marked = slots
    .slice(0, 6)
    .map(({ activity, start }) => ({ activity: `${activity} ${start}`, start, mark: 'good' as const }))
  await setUpReview(
    page,
    lastWeek.map((day, at) => ({ ...said(day, at), voice: { ...said(day, at).voice, marks: marked } as PupilVoice })),
  )
  await keepDaysOf(
    page,
    [8, 9, 10, 11, 12].map((day) => ({ date: `2027-03-${String(day).padStart(2, '0')}`, slots })),
  )
  await press(page, 'Week sheet')
  await page.getByLabel('Shared target 2').fill('Tells an adult at home one thing that went well in the class')
  const [sheet, ...more] = await printed(page, 'week-sheet-long')
  expect(more).toEqual([])
  expect(sheet).toContain('From home to school')
  expect(await spilled(page)).toEqual([])
})

/** A day's record in the week before 8 March, with what the pupil chose and said. */
const said = (day: CollectedDay, at: number): CollectedDay => {
  const date = `2027-03-0${1 + at}`
  const voice: PupilVoice = {
    date,
    choices: [{ activity: 'Play', chosen: at > 2 ? 'Digging' : 'Ball' }],
    marks: [
      { activity: 'Maths', start: 540, mark: 'good' },
      { activity: 'Writing', start: 600, mark: at > 2 ? 'good' : 'hard' },
    ],
    helped: 'Quiet corner',
  }
  return { ...day, date, voice, recordUntil: '2027-04-30' }
}
