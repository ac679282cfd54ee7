import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { extractText } from 'unpdf'

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
