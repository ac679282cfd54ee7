import type { Page } from '@playwright/test'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** One state of a pupil's screen: the day, the time it is looked at, and the taps that lead there. */
export interface ScreenState {
  name: string
  csv: string
  time: string
  taps?: (page: Page) => Promise<void>
  settings?: object
}

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

const withGap = 'tests/e2e/day-with-a-gap.csv'

const startBreak = async (page: Page) => {
  await button(page, 'Break please').click()
  await button(page, 'Quiet corner').click()
}

/** Every screen of the pupil, and the states of it that look different. */
export const screenStates: ScreenState[] = [
  { name: 'today', csv: mainstream, time: '09:20' },
  { name: 'today-change', csv: stepUp, time: '09:20' },
  { name: 'today-getting-ready', csv: stepUp, time: '09:41' },
  { name: 'today-choice', csv: irp, time: '08:52' },
  { name: 'today-long-names', csv: irp, time: '10:35' },
  { name: 'today-long-word', csv: irp, time: '09:30' },
  { name: 'today-before', csv: mainstream, time: '08:01' },
  { name: 'today-after', csv: mainstream, time: '15:30' },
  { name: 'today-now-only', csv: mainstream, time: '09:20', settings: { view: 'now' } },
  { name: 'today-half', csv: mainstream, time: '11:20', settings: { view: 'half', clockTimes: true } },
  { name: 'today-whole', csv: mainstream, time: '12:20', settings: { view: 'whole', quietStyle: 'disc' } },
  { name: 'today-five-to-one', csv: mainstream, time: '13:30', settings: { quietStyle: 'fiveToOne' } },
  { name: 'today-gap', csv: withGap, time: '10:00' },
  { name: 'today-quiet-ready', csv: stepUp, time: '08:58', taps: (page) => button(page, 'Today').click() },
  { name: 'quiet', csv: stepUp, time: '08:57' },
  { name: 'how-am-i', csv: mainstream, time: '09:20', taps: (page) => button(page, 'How am I?').click() },
  {
    name: 'what-helps-picked',
    csv: mainstream,
    time: '09:20',
    taps: async (page) => {
      await button(page, 'How am I?').click()
      await button(page, /^Yellow/).click()
    },
  },
  {
    name: 'what-helps-unknown',
    csv: mainstream,
    time: '09:20',
    taps: async (page) => {
      await button(page, 'How am I?').click()
      await button(page, "I don't know").press('Enter')
    },
  },
  { name: 'break-where', csv: mainstream, time: '09:20', taps: (page) => button(page, 'Break please').click() },
  { name: 'break-show', csv: mainstream, time: '09:20', taps: startBreak },
  {
    name: 'break-running',
    csv: mainstream,
    time: '09:20',
    taps: async (page) => {
      await startBreak(page)
      await button(page, /^Show/).dispatchEvent('click')
    },
  },
  { name: 'my-day', csv: mainstream, time: '10:20', taps: (page) => button(page, 'My day').click() },
  {
    name: 'my-day-undo',
    csv: mainstream,
    time: '10:20',
    taps: async (page) => {
      await button(page, 'My day').click()
      await button(page, 'Before now').click()
      await page.locator('li').getByRole('button', { name: 'Finished' }).first().click()
      await button(page, 'Undo').waitFor()
    },
  },
  {
    name: 'choose-order',
    csv: irp,
    time: '09:16',
    taps: (page) => button(page, 'Choose').first().click(),
  },
  {
    name: 'choose',
    csv: irp,
    time: '08:52',
    taps: (page) => button(page, 'Choose').first().click(),
  },
  {
    name: 'my-plan',
    csv: irp,
    time: '09:16',
    taps: async (page) => {
      await button(page, 'My plan').click()
    },
  },
  { name: 'look-back', csv: irp, time: '11:06', taps: (page) => button(page, 'Look back').click() },
  {
    name: 'what-helped',
    csv: irp,
    time: '11:06',
    taps: async (page) => {
      await button(page, 'Look back').click()
      while (!(await page.getByText('What helped?').isVisible())) await button(page, 'Forward').click()
    },
  },
]
