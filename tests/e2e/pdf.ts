import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'
import type { Slot } from '../../src/core/timetable/day'

/**
 * Prints the page, once there is a sheet of paper on it, and gives back the text of each sheet of paper, with single spaces.
 * With PICTURES set to a folder, the PDF is also kept there, to be looked at.
 */
export async function printed(page: Page, name: string): Promise<string[]> {
  await page.locator('.sheet').first().waitFor()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const folder = process.env.PICTURES
  if (folder) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${folder}/${name}.pdf`, pdf)
  }
  const { text } = await extractText(new Uint8Array(pdf))
  return text.map((sheet) => sheet.replace(/\s+/g, ' ').trim())
}

/** What of a sheet of paper on the screen is higher than its place, by its first words. Empty when all is well. */
export const spilled = (page: Page): Promise<string[]> =>
  page
    .locator('.sheet :is(li, ol, section, .cut-card)')
    .evaluateAll((places) =>
      places
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
        .map((place) => `${place.tagName} ${place.textContent?.slice(0, 60)}`),
    )

/** Parts of a day from a quarter to nine on whose every word is as long as it can be. */
export const longParts = (count: number): Slot[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    start: 525 + id * 18,
    end: 543 + id * 18,
    kind: id % 5 === 1 ? 'quiet' : 'lesson',
    activity: ['Featherstonehaugh-Cholmondeley spelling', 'Speech and language with Mrs Smith-Jones'][id % 2] ?? '',
    place: 'The upper playground by the climbing bar',
    seat: 'By the window, next to the warm radiator',
    adults: ['Mrs Bell-Okonkwo-Montgomery-Fitzwilliams', 'Mr Featherstonehaugh-Cholmondeley-Smythe'],
    symbol: 'book',
    choices: [],
    was: '',
    fixed: false,
  }))
