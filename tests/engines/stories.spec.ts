import { writeFileSync } from 'node:fs'
import { newPaired } from '../../src/core/handover/paired'
import { codePicture } from '../e2e/codePicture'
import { codeOf, keepPairing, khan } from '../e2e/codes'
import { pngOf } from '../e2e/png'
import { keepDay, kept, offlineReady } from '../e2e/wall'
import { dayWith, minuteHere } from './dayHere'
import type { Tablet } from './tablet'
import { expect, test } from './test'

const today = dayWith('Maths', 'cubes')

/** Half as long again as an adult has to hold, for a busy machine. */
const heldMs = 2300

/** Hangs up a tablet on which Maths is on now. */
async function hangUp(tablet: Tablet): Promise<void> {
  await keepDay(tablet, today, { keyAdult: 'Miss Khan' })
  await tablet.goto('./')
  await expectNow(tablet, 'Maths')
}

/** The words on show, of all the screen or of what an element holds; none of what is not there. */
const words = (tablet: Tablet, within = 'body'): Promise<string> =>
  tablet.evaluate((within) => document.querySelector<HTMLElement>(within)?.innerText.replace(/\s+/g, ' ') ?? '', within)

const expectWords = (tablet: Tablet, text: string) => expect.poll(() => words(tablet)).toContain(text)
const expectNow = (tablet: Tablet, text: string) =>
  expect.poll(() => words(tablet, '[aria-labelledby=now]')).toContain(text)

const openBreak = async (tablet: Tablet) =>
  (await kept(tablet)).facts?.find((fact) => typeof fact === 'object' && fact !== null && 'step' in fact)

test('What’s next? Now, Next, Home and the way to quiet time are on the wall, with their pictures', async ({
  tablet,
}) => {
  await hangUp(tablet)
  const now = await words(tablet, '[aria-labelledby=now]')
  for (const word of ['Class 3', 'By the door', 'Miss Khan']) expect(now).toContain(word)
  const next = await words(tablet, '[aria-labelledby=next]')
  for (const word of ['Move', 'Hall', 'Then', 'Writing', 'Home']) expect(next).toContain(word)
  await expectWords(tablet, '2 more things, then Quiet time')
  const drawn = await tablet.evaluate(() => ({
    letters: document.querySelectorAll('.picture.letter').length,
    size: document.querySelector('[aria-labelledby=now] .picture > *')?.getBoundingClientRect().width,
    typeface: [...document.fonts].some(({ status }) => status === 'loaded'),
  }))
  expect(drawn.letters, 'pictures that are no more than a letter').toBe(0)
  expect(drawn.size).toBeGreaterThan(50)
  expect(drawn.typeface).toBe(true)
})

test('How am I? Three taps ask for a break, and the colour leaves no trace', async ({ tablet }) => {
  await hangUp(tablet)
  await tablet.press('How am I?')
  await tablet.press('Yellow')
  await expectWords(tablet, 'What helps')
  expect(await words(tablet)).toContain('Yellow')
  await expect.poll(() => words(tablet), { message: 'the word goes by itself' }).not.toContain('Yellow')
  await tablet.press('Quiet corner')
  await expectWords(tablet, 'Show Miss Khan')
  expect(await openBreak(tablet)).toMatchObject({ step: 'show', place: { name: 'Quiet corner' } })
  expect(JSON.stringify(await kept(tablet))).not.toMatch(/yellow/i)
})

test('Break please: asked, agreed by holding, kept while the page is loaded again, and ended', async ({ tablet }) => {
  await hangUp(tablet)
  await tablet.press('Break please')
  await tablet.press('Outside')
  await tablet.press('Show Miss Khan')
  await expectWords(tablet, 'Adult: press and hold here')
  await tablet.press('Show Miss Khan', heldMs)
  await expectWords(tablet, 'then Maths')
  await tablet.goto('./')
  await expectWords(tablet, 'Break: Outside')
  await tablet.press('I am back')
  await expectNow(tablet, 'Maths')
  expect(await openBreak(tablet)).toBeUndefined()
})

test('Hand-over: a picture of the code puts the new day on the wall, with the server gone', async ({
  tablet,
  server,
}, testInfo) => {
  const code = codeOf([dayWith('Science', 'magnifying glass')], { minute: minuteHere })
  const picture = testInfo.outputPath('code.png')
  writeFileSync(
    picture,
    pngOf(codePicture(code, { width: 640, height: 360, pixels: 5, turned: 3, blur: 0.6, noise: 4 })),
  )
  await hangUp(tablet)
  await keepPairing(tablet, newPaired(khan, today.date))
  await offlineReady(tablet)
  await server.stop()
  await tablet.press('Scan')
  await expectWords(tablet, 'There is no camera here')
  await tablet.choose('Choose a picture', picture)
  await expectWords(tablet, "Today's day is here")
  await tablet.press('Use it')
  await expectNow(tablet, 'Science')
  await tablet.goto('./')
  await expectNow(tablet, 'Science')
})

test('Offline: after a cold start with the server gone the board stands, and every way from it is open', async ({
  tablet,
  server,
}) => {
  await hangUp(tablet)
  await offlineReady(tablet)
  await server.stop()
  await tablet.restart()
  await expectNow(tablet, 'Maths')
  await expectWords(tablet, '2 more things, then Quiet time')
  await tablet.press('How am I?')
  await expectWords(tablet, 'Green')
  await tablet.press('Not now')
  await tablet.press('My day')
  await expectWords(tablet, 'Writing')
})

test('Storage: what the pupil has finished is there after a restart', async ({ tablet }) => {
  await hangUp(tablet)
  await tablet.press('My day')
  await tablet.press('Finished')
  await expectWords(tablet, 'Undo')
  await tablet.restart()
  await expectNow(tablet, 'Finished')
})

test('Storage: a tablet is set up, opens by its PIN alone, and deletes everything', async ({ tablet }) => {
  await tablet.goto('./')
  await tablet.press('Set up this wall tablet')
  await tablet.type('Key adult', 'Miss Khan')
  await tablet.type('PIN for adults', '2580')
  await tablet.type('The same PIN again', '2580')
  await tablet.press('Hang it up')
  await tablet.press('Adults: hold to close', heldMs)
  await tablet.press('Fox: adults hold here', heldMs)
  for (const digit of '2581') await tablet.press(digit)
  await tablet.press('Enter')
  await expectWords(tablet, 'not the PIN')
  for (const digit of '2580') await tablet.press(digit)
  await tablet.press('Enter')
  await tablet.press('This tablet')
  await tablet.type('Every day, choice', 'DELETE')
  await tablet.press('Delete everything')
  await expectWords(tablet, 'nothing is left')
  await tablet.goto('./')
  await expectWords(tablet, 'Try a sample day')
})

test('Storage: a page that is left while it writes keeps no other one waiting', async ({ tablet }) => {
  await hangUp(tablet)
  for (let times = 0; times < 3; times++) {
    await tablet.evaluate(async () => {
      const askOrNot = () => document.querySelector<HTMLElement>('.today .help, .break .actions button')?.click()
      setInterval(askOrNot, 1)
      await new Promise((resolve) => setTimeout(resolve, 100))
    })
    await tablet.goto('about:blank')
    await tablet.goto('./')
    await expectWords(tablet, 'Break')
  }
})
