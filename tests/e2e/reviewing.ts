import type { Page } from '@playwright/test'
import type { CollectedDay } from '../../src/core/review/collected'
import { examplePlan } from '../unit/core/plan/examplePlan'
import { irpMonday } from '../unit/core/timetable/slots'
import { bringStorage, type Storage } from './storageInPage'
import { openAgain, setUpTeacher } from './teacher'

declare const storage: Storage

export const fox = 70
export const owl = 71

/**
 * A teacher's device, paired with Fox, who has the example plan and the template of its first week, and with Owl; and
 * what was collected of both.
 */
export async function setUpReview(page: Page, days: CollectedDay[]): Promise<void> {
  await setUpTeacher(page)
  await bringStorage(page)
  await page.evaluate(
    async ({ days, plan, template, tags }) => {
      for (const [tabletName, tabletTag] of tags)
        await storage.keepTablet(
          { keyId: 7, tabletTag, tabletName, adultName: 'Miss Khan', secret: new Uint8Array(16).fill(9) },
          '2027-03-01',
        )
      await storage.addTemplate(template)
      await storage.addPlan(plan)
      await storage.keepCollected(days)
    },
    {
      days,
      plan: { ...examplePlan, tabletTag: fox },
      template: { name: 'In the Base', weekdays: [], weeks: 'every' as const, slots: irpMonday },
      tags: [
        ['Fox', fox],
        ['Owl', owl],
      ] as [string, number][],
    },
  )
  await openAgain(page)
}
