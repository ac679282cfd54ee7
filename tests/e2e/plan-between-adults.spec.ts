import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Plan } from '../../src/core/plan/plan'
import type { Template } from '../../src/core/teacher'
import { examplePlan } from '../unit/core/plan/examplePlan'
import { dayOf, heldUp } from './codes'
import { test } from './film'
import { expectNoViolations, teacherSizes } from './looks'
import { codeOnScreen, keepTablet, openAgain, press, setUpTeacher } from './teacher'
import { expect } from './test'
import { kept } from './wall'

const templates: Template[] = [1, 2, 3].map((id) => ({
  id,
  name: `Day ${id}`,
  weekdays: [],
  weeks: 'every',
  slots: dayOf('', 'Reading', `Ukulele ${id}`).slots,
}))

/** Keeps a plan and its templates, as the SENDCo made them. */
const keepPlan = (page: Page, plan: Plan): Promise<void> =>
  page.evaluate(
    ({ plan, templates }) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('whats-next')
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['plans', 'templates'], 'readwrite')
          writing.objectStore('plans').put(plan)
          for (const template of templates) writing.objectStore('templates').put(template)
          writing.oncomplete = () => resolve(opening.result.close())
        }
      }),
    { plan, templates },
  )

/** Runs in the page: the device is full when the plan comes, after its days were written. Gives back what makes room. */
const withoutRoomForPlans = () => {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...what) {
    if (this.name === 'plans') throw new DOMException('No room', 'QuotaExceededError')
    return put.apply(this, what)
  }
  return () => {
    IDBObjectStore.prototype.put = put
  }
}

test('a plan goes from the SENDCo’s device to the teacher’s, with its days, all of it or nothing', async ({
  page: teacher,
  browser,
  camera,
  server,
}) => {
  test.slow()
  const sendco = await browser.newPage({ baseURL: server.url })
  for (const device of [teacher, sendco]) await device.clock.install({ time: '2027-03-05T15:10:00Z' })
  await setUpTeacher(sendco)
  await setUpTeacher(teacher, 'Mrs Bell')
  const fox = await keepTablet(teacher, 'Fox')
  const { tabletTag } = await keepTablet(sendco, 'Fox')
  await keepPlan(sendco, { ...examplePlan, tabletTag })
  await openAgain(sendco)

  await press(sendco, 'This device')
  await press(sendco, 'Show the pairing code')
  await sendco.getByLabel('Whose device is it, such as Mrs Bell').fill('Mrs Bell')
  await press(sendco, 'Show the pairing code')
  camera.shows(heldUp(await codeOnScreen(sendco), 45))
  await teacher.bringToFront()
  await press(teacher, 'This device')
  await press(teacher, 'Take a pairing code')
  await expect(teacher.locator('.check-digits')).toBeVisible()
  await press(sendco, 'The other device has read it')
  expect(await sendco.locator('.digits').innerText()).toBe(await teacher.locator('.check-digits').innerText())
  await press(sendco, 'They match')
  await press(teacher, 'Yes, the same')
  await expect(teacher.getByText('Miss Khan’s device is paired.')).toBeVisible()
  await expectNoViolations(teacher, 'other-adults', teacherSizes)

  const give = async () => {
    await press(sendco, 'Plan')
    await press(sendco, 'Give the plan to another adult’s device')
    await press(sendco, 'For Mrs Bell’s device')
    await expect(sendco.getByRole('img', { name: 'Code for Mrs Bell’s device' })).toBeVisible()
  }
  await sendco.bringToFront()
  await give()
  await expectNoViolations(sendco, 'give-plan', teacherSizes)
  camera.shows(heldUp(await codeOnScreen(sendco), 45))
  const saving = sendco.waitForEvent('download')
  await press(sendco, 'Save it as a sealed file')
  const download = await saving
  expect(download.suggestedFilename()).toBe('whats-next-plan-2027-03-05.txt')
  const sealed = readFileSync(await download.path())

  await teacher.bringToFront()
  await press(teacher, 'Take a plan')
  await expect(teacher.getByRole('heading', { name: 'A plan from Miss Khan' })).toBeVisible()
  await expect(teacher.getByText('It is for the tablet Fox.')).toBeVisible()
  await expectNoViolations(teacher, 'plan-found', teacherSizes)
  await press(teacher, 'Not now')
  const { plans: none, templates: noTemplates } = await kept(teacher)
  expect({ none, noTemplates }).toEqual({ none: [], noTemplates: [] })

  const takeFile = async () => {
    await press(teacher, 'Collect')
    await teacher
      .getByLabel('Or a sealed file, or a picture of a code')
      .setInputFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: sealed })
  }
  camera.unplug()
  await takeFile()
  const giveRoom = await teacher.evaluateHandle(withoutRoomForPlans)
  await press(teacher, 'Use it')
  await expect(teacher.getByText('This device could not keep the plan, so nothing of it is here.')).toBeVisible()
  expect(await kept(teacher)).toMatchObject({ plans: [], templates: [] })
  await giveRoom.evaluate((give) => give())
  await press(teacher, 'Use it')
  await expect(teacher.getByText('The plan “The way back” is here.')).toBeVisible()
  const taken = { plans: [{ ...examplePlan, tabletTag: fox.tabletTag }], templates }
  expect(await kept(teacher)).toMatchObject(taken)

  await takeFile()
  await expect(teacher.getByText('It takes the place of the plan of this name.')).toBeVisible()
  await press(teacher, 'Use it')
  expect(await kept(teacher)).toMatchObject(taken)
  await sendco.context().close()
})
