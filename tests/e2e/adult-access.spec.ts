import type { Page } from '@playwright/test'
import { enterPin, toAdults, toGate } from './adults'
import { expectNoViolations } from './looks'
import { expect, test } from './test'
import { putDayOnWall, ready } from './wall'

const date = '2027-03-03'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const header = 'start,end,activity,kind,place,seat,adults,symbol,choices,was,fixed'

const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click()
const wallAt = async (page: Page, time: string, settings?: object) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, mainstream, date, settings)
}

test('axe finds nothing before and during set-up', async ({ page }) => {
  await page.goto('./')
  await ready(page)
  await expectNoViolations(page, 'welcome')
  await page.getByRole('button', { name: 'Set up this wall tablet' }).click()
  await tap(page, 'Hang it up')
  await expect(page.getByRole('alert')).toBeVisible()
  await expectNoViolations(page, 'set-up-unfinished')
  await tap(page, 'Back')
  await page.getByRole('button', { name: 'Try a sample day' }).click()
  await expect(page.getByText('Preview: not the real day')).toBeVisible()
  await expectNoViolations(page, 'preview')
})

test('axe finds nothing at the gate', async ({ page }) => {
  await wallAt(page, '09:20')
  await toGate(page)
  await enterPin(page, '1111')
  await expect(page.getByText('That is not the PIN.')).toBeVisible()
  await expectNoViolations(page, 'gate')
  await tap(page, 'Forgotten the PIN?')
  await expectNoViolations(page, 'gate-forgotten')
  await tap(page, 'Empty this device in ten minutes')
  await expectNoViolations(page, 'gate-emptying')
})

test('axe finds nothing where an adult loads a day', async ({ page }) => {
  await wallAt(page, '09:20')
  await toAdults(page, 'Load a day')
  await tap(page, 'Remove Wednesday 3 March')
  await expectNoViolations(page, 'load-remove')
  const bad = [header, '09:00,25:61,Maths,lesson', '10:00,09:00,Art,dancing'].join('\n')
  await page
    .getByLabel('Choose a CSV file')
    .setInputFiles({ name: 'day.csv', mimeType: 'text/csv', buffer: Buffer.from(bad) })
  await expect(page.getByText('25:61 is not a time')).toBeVisible()
  await expectNoViolations(page, 'load-findings')
  await page.getByLabel('Choose a CSV file').setInputFiles(mainstream)
  await expect(page.getByRole('button', { name: 'Use it' })).toBeVisible()
  await expectNoViolations(page, 'load-read')
})

test('axe finds nothing where an adult moves the day', async ({ page }) => {
  await wallAt(page, '12:02', { quietStyle: 'fiveToOne' })
  await toAdults(page, 'Today')
  await tap(page, 'Five minutes more')
  await expect(page.getByRole('button', { name: 'Leave out Wash hands' })).toBeVisible()
  await expectNoViolations(page, 'move')
})

test('axe finds nothing on the settings for this pupil', async ({ page }) => {
  await wallAt(page, '09:20', { switches: { use: 'one', seconds: 2, pick: 'Enter', moveOn: ' ' } })
  await toAdults(page, 'This pupil')
  await page.getByLabel('Search for a picture').first().fill('book')
  await expectNoViolations(page, 'pupil-settings')
})

test('axe finds nothing on this tablet, and where everything is deleted', async ({ page }) => {
  await wallAt(page, '09:20')
  await toAdults(page, 'This tablet')
  await expectNoViolations(page, 'this-tablet')
  await page.getByLabel(/write DELETE/).fill('DELETE')
  await tap(page, 'Delete everything')
  await expect(page.getByText('nothing is left')).toBeVisible()
  await expectNoViolations(page, 'deleted')
})

test('axe finds nothing where the store cannot be used', async ({ page }) => {
  await wallAt(page, '09:20')
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('whats-next', 99)
        opening.onsuccess = () => resolve(opening.result.close())
      }),
  )
  await page.reload()
  await ready(page)
  await expect(page.getByText('Maths, Class 3')).toBeVisible()
  await expectNoViolations(page, 'recovery')
})
