import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import jsQR from 'jsqr'
import Papa from 'papaparse'
import { isOfDays, readMessage } from '../../src/core/handover/message'
import { unpackDays } from '../../src/core/handover/packDays'
import type { Pairing } from '../../src/core/handover/pairing'
import type { Template } from '../../src/core/teacher'
import type { Day, IsoDate } from '../../src/core/timetable/day'
import { readDay } from '../../src/core/timetable/readDay'
import { open } from '../../src/device/sealing'
import { enterPin, pin } from './adults'
import { pictureOfScreen } from './film'
import { bringStorage, type Storage } from './storageInPage'
import { ready } from './wall'

declare const storage: Storage

/** Presses the button of this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Sets up a new device as an adult's, Miss Khan's unless told. */
export async function setUpTeacher(page: Page, name = 'Miss Khan'): Promise<void> {
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: "Set up a teacher's device" }).click()
  await page.getByLabel('Your name as pupils say it').fill(name)
  await page.getByLabel('PIN for this device').fill(pin)
  await page.getByLabel('The same PIN again').fill(pin)
  await press(page, 'Start')
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

/** Opens the app again and enters the PIN. */
export async function openAgain(page: Page): Promise<void> {
  await page.reload()
  await ready(page)
  await enterPin(page, pin)
  await expect(page.getByRole('heading', { name: 'Miss Khan' })).toBeVisible()
}

/** The text of the code on screen, as another device's camera would read it. */
export async function codeOnScreen(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /code/i })
  await expect(code).toBeVisible()
  const box = await code.boundingBox()
  const { width, height, grey } = await pictureOfScreen(page, box ?? undefined)
  const inColour = new Uint32Array(grey.length)
  // A loop by hand: the ways of typed arrays to make one from another take ten times as long.
  for (let at = 0; at < grey.length; at++) inColour[at] = (grey[at] ?? 0) * 0x01010101
  const pixels = new Uint8ClampedArray(inColour.buffer)
  const read = jsQR(pixels, width, height)
  if (!read) throw new Error('no code can be read on this screen')
  return read.data
}

/** Pairs a tablet and gives back what the tablet would know then. */
export async function pairTablet(page: Page, name: string): Promise<Pairing> {
  await press(page, 'Pair a tablet')
  await page.getByLabel('What is the tablet called?').fill(name)
  await press(page, 'Show the pairing code')
  const message = readMessage(await codeOnScreen(page))
  if (!message.ok || message.value.content !== 'pairing') throw new Error('the code is no pairing')
  await press(page, 'The tablet has read it')
  await press(page, 'They match')
  await expect(page.getByText(`${name} is paired.`)).toBeVisible()
  return message.value.pairing
}

/** Gives the device a paired tablet, as another tab of it would, and gives back what the tablet would know. */
export async function keepTablet(page: Page, name: string): Promise<Pairing> {
  const secret = Array.from({ length: 16 }, (_, at) => at + name.length)
  await bringStorage(page)
  const numbers = await page.evaluate(
    async ([name, secret]) => {
      const read = await storage.readTeacher()
      if (!read.ok || !read.value) throw new Error('no teacher has set this device up')
      const { keyId, name: adultName } = read.value
      const tablets = await storage.readTablets()
      const tabletTag = 700 + (tablets.ok ? tablets.value.length : 0)
      const pairing = { keyId, tabletTag, tabletName: name, adultName, secret: Uint8Array.from(secret) }
      await storage.keepTablet(pairing, storage.now().date)
      new BroadcastChannel('whats-next').postMessage('changed')
      return { keyId, tabletTag, adultName }
    },
    [name, secret] as const,
  )
  await expect(page.getByText(name).first()).toBeVisible()
  return { ...numbers, tabletName: name, secret: Uint8Array.from(secret) }
}

/** Gives the device made days for the paired tablet, or for none yet, as another tab of it would: by date, each a CSV. */
export const keepDays = (page: Page, csvs: Record<IsoDate, string>): Promise<void> =>
  keepDaysOf(
    page,
    Object.entries(csvs).map(([date, csv]) => dayOf(csv, date)),
  )

/** The same with days that are in no file. */
export async function keepDaysOf(page: Page, days: Day[]): Promise<void> {
  await bringStorage(page)
  await page.evaluate(async (days) => {
    const tablets = await storage.readTablets()
    const tabletTag = (tablets.ok && tablets.value[0]?.tabletTag) || 0
    for (const day of days) await storage.writeComposed({ ...day, tabletTag })
    new BroadcastChannel('whats-next').postMessage('changed')
  }, days)
  await expect(page.getByText('Made, not handed over')).toHaveCount(days.length)
}

/** Gives the device templates, as another tab of it would. */
export async function keepTemplates(page: Page, templates: Omit<Template, 'id'>[]): Promise<void> {
  await bringStorage(page)
  await page.evaluate(async (templates) => {
    for (const template of templates) await storage.addTemplate(template)
    new BroadcastChannel('whats-next').postMessage('changed')
  }, templates)
}

type File = Parameters<Locator['setInputFiles']>[0]

/** Makes the day of a weekday on home, such as "Wednesday", from a CSV file. */
export async function loadDay(page: Page, weekday: string, csv: File): Promise<void> {
  await press(page, `Make ${weekday}`)
  await useFile(page, csv)
}

/** Puts a CSV file in the place of a day that was made before, such as "Wednesday 3 March". */
export async function loadAgain(page: Page, date: string, csv: File): Promise<void> {
  await press(page, `Change ${date}`)
  await press(page, 'Start again')
  await useFile(page, csv)
}

async function useFile(page: Page, csv: File): Promise<void> {
  await page.getByLabel('Choose a CSV file').setInputFiles(csv)
  await press(page, 'Use it')
  await press(page, 'Done')
  await expect(page.getByText('is made.')).toBeVisible()
}

/** The days in a code's text, opened as the tablet of this pairing opens them; and their counter. */
export function openedDays(text: string, pairing: Pairing): { days: Day[]; counter: number } {
  const message = readMessage(text)
  if (!message.ok || !isOfDays(message.value)) throw new Error('the code holds no days')
  const { content, header, headerBytes, sealed } = message.value
  expect(header).toMatchObject({ keyId: pairing.keyId, tabletTag: pairing.tabletTag })
  const packed = open(pairing, 'toTablet', headerBytes, sealed)
  const days = packed && unpackDays(packed, header.date, content)
  if (!days?.ok) throw new Error('the days cannot be opened')
  return { days: days.value, counter: header.counter }
}

/** The day of a CSV file for a date. */
export function dayOf(csvPath: string, date: IsoDate): Day {
  const { day } = readDay(Papa.parse<string[]>(readFileSync(csvPath, 'utf8')).data, date, () => true)
  if (!day) throw new Error(`${csvPath} is no day`)
  return day
}
