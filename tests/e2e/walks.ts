import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { khan, pair } from './codes'
import { putDayOnWall } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-04'
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

/** A way through the pupil's screens: `look` is called at each with its name. */
type Walk = (page: Page, look: (name: string) => Promise<void>) => Promise<void>

const wallAt = async (page: Page, csv: string, time: string, settings?: object) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, csv, date, { keyAdult: 'Miss Khan', ...settings })
}

/** Four walks that come past every screen of the pupil, and past the states of it that are most crowded. */
export const walks: Record<string, Walk> = {
  'from Today to a break': async (page, look) => {
    await wallAt(page, mainstream, '09:20')
    await look('Today')
    await tap(page, 'My day')
    await look('My day')
    await tap(page, 'Today')
    await tap(page, 'How am I?')
    await look('How am I?')
    await tap(page, /^Yellow/)
    await look('What helps')
    await tap(page, 'Quiet corner')
    await look('Show')
    await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
    await page.getByText('I am back').waitFor()
    await look('Break')
  },
  'from a choice to My plan': async (page, look) => {
    await wallAt(page, irp, '09:12', { quietStyle: 'fiveToOne', view: 'half' })
    await tap(page, 'Today')
    await look('Getting ready')
    await tap(page, /^Choose/)
    await look('Choose')
    await tap(page, 'Break please')
    await look('Where')
    await page.getByRole('button', { name: 'Not now' }).press('Enter')
    await tap(page, 'My day')
    await tap(page, 'My plan')
    await look('My plan')
  },
  'through Look back': async (page, look) => {
    await wallAt(page, irp, '11:06', { quietStyle: 'disc' })
    await tap(page, 'Look back')
    await look('Look back')
    const forward = page.getByRole('button', { name: 'Forward' })
    while (!(await page.getByText('What helped?').isVisible())) await forward.click()
    await look('What helped')
    await forward.click()
    await look('Finished')
  },
  'from a change to quiet time': async (page, look) => {
    await wallAt(page, stepUp, '09:41', { quietStyle: 'fiveToOne' })
    await look('Change and getting ready')
    await pair(page, newPaired(khan, date))
    await look('A change beside Scan')
    await tap(page, 'Scan')
    await page.getByText('There is no camera here').waitFor()
    await look('Scan')
    await tap(page, 'Today')
    await page.clock.fastForward('01:06:00')
    await page.locator('.quiet-time').waitFor()
    await look('Quiet time')
  },
}
