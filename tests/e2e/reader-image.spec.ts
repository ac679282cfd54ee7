import type { Page } from '@playwright/test'
import { codePicture, type Shot } from './codePicture'
import { pngOf } from './png'
import type { Reader } from './readerPage/page'
import { digits, expect, test } from './readerPage/test'

declare const reader: Reader

const text = digits(7)

const photo = (shot: Partial<Shot> = {}, content: string | null = text) =>
  codePicture(content, { width: 1000, height: 625, pixels: 6, turned: 4, blur: 0.6, noise: 4, ...shot })

const nothingThere = photo({}, null)

const straight = { turned: 0, blur: 0, noise: 0 }

/** Chooses a file and reads it, during which the page keeps drawing. */
async function read(page: Page, content: Buffer | string, name = 'photo.png') {
  await page.getByLabel('Picture').setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from(content) })
  const { answer, longestGap } = await page.evaluate(() => reader.readFile())
  expect(longestGap, 'milliseconds without drawing').toBeLessThan(200)
  return answer
}

const pictures: [what: string, shot: Partial<Shot>, times: number][] = [
  ['a screenshot', straight, 1],
  ['a photo', {}, 1],
  ['a photo with a reflection', { glare: 120 }, 1],
  ['a photo upside down', { turned: 184 }, 1],
  ['a small screenshot, two pixels a module', { ...straight, width: 120, height: 120, pixels: 2 }, 1],
  ['a photo of forty megapixels', {}, 8],
  ['a small code in a photo of forty megapixels', { pixels: 1.5, noise: 2 }, 8],
]

test('reads screenshots and photos', async ({ page }) => {
  test.slow()
  for (const [what, shot, times] of pictures)
    await test.step(what, async () => {
      expect(await read(page, pngOf(photo(shot), times))).toEqual({ ok: true, value: [text] })
    })
})

const refusals: [what: string, file: () => Buffer | string, why: string][] = [
  ['a picture without a code', () => pngOf(nothingThere), 'noCode'],
  ['a photo of forty megapixels without a code', () => pngOf(nothingThere, 8), 'noCode'],
  ['a photo of more than a hundred megapixels', () => pngOf(nothingThere, 13), 'tooBig'],
  ['a text that is called a picture', () => 'start,end,activity', 'notAnImage'],
  ['an empty file', () => '', 'notAnImage'],
  ['a picture cut short', () => pngOf(photo()).subarray(0, 30_000), 'notAnImage'],
  ['a drawing', () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'notAnImage'],
]

test('says why a file gives no text', async ({ page }) => {
  test.slow()
  for (const [what, file, why] of refusals)
    await test.step(what, async () => {
      expect(await read(page, file())).toEqual({ ok: false, why })
    })
})

test('refuses a file of more than 50 MB unread', async ({ page }) => {
  const answer = await page.evaluate(() => reader.readImage(new Blob([new Uint8Array(50_000_001)])))
  expect(answer).toEqual({ ok: false, why: 'tooBig' })
})

test('gives the text of any code as it is', async ({ page }) => {
  for (const content of [
    'WIFI:T:WPA;S:School guest;P:s3cret;;',
    'BEGIN:VCARD\nFN:Zoë Müller\nEND:VCARD',
    '5000159461122',
  ])
    expect(await read(page, pngOf(photo({}, content)))).toEqual({ ok: true, value: [content] })
})

test('gives the texts of all codes in a picture', async ({ page }) => {
  const left = photo({ x: 250, pixels: 4 })
  const right = photo({ x: 750, pixels: 4 }, digits(9))
  const both = { ...left, grey: left.grey.map((value, at) => (at % 1000 < 500 ? value : (right.grey[at] ?? 0))) }
  const answer = await read(page, pngOf(both))
  expect(answer.ok && new Set(answer.value)).toEqual(new Set([text, digits(9)]))
})

test('reads a screenshot of its own code, kept as a JPEG file', async ({ page }) => {
  await page.evaluate((text) => reader.show(text, 500), text)
  await expect(page.getByRole('img', { name: 'Code for Fox' })).toBeVisible()
  expect(await read(page, await page.screenshot({ type: 'jpeg', quality: 50 }))).toEqual({ ok: true, value: [text] })
})
