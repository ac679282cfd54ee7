import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { keepPairing, khan } from './codes'
import { expectFitForPupils, expectNoViolations, teacherSizes } from './looks'
import { pngOf } from './png'
import { bringStorage, type Storage } from './storageInPage'
import { codeOnScreen, keepTablet, loadDay, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { kept, offlineReady, putDayOnWall, ready } from './wall'

declare const storage: Storage

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

test.use({ serviceWorkers: 'allow' })

/** A picture of one grey, as a file. */
const fileOf = (width: number, height: number, shade = 90, name = 'hall.png') => ({
  name,
  mimeType: 'image/png',
  buffer: pngOf({ width, height, grey: new Uint8ClampedArray(width * height).fill(shade) }),
})

/** A photo on its side, as a camera writes it: the picture, which way up it is, and where it was taken. */
async function photoOnItsSide(page: Page) {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 600
    canvas.height = 300
    canvas.getContext('2d')?.fillRect(0, 0, 600, 300)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  const jpeg = Buffer.from(drawn, 'base64')
  // One entry, the orientation 6: the top of the picture is at the right of the file.
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0', 'latin1'),
    Buffer.from('51.4778 N, 0.0015 W'),
  ])
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])
  const buffer = Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
  return { name: 'hall.jpg', mimeType: 'image/jpeg', buffer }
}

/** A black arch on a transparent ground, as a file. */
async function archOnNothing(page: Page) {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 300
    const context = canvas.getContext('2d')
    context?.fillRect(20, 20, 260, 40)
    context?.fillRect(20, 20, 40, 260)
    context?.fillRect(240, 20, 40, 260)
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return { name: 'arch.png', mimeType: 'image/png', buffer: Buffer.from(drawn, 'base64') }
}

async function add(page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0], name: string) {
  await page.getByLabel('Choose a PNG, JPEG or WebP picture').setInputFiles(file)
  await page.getByLabel('Name, such as').fill(name)
  await press(page, 'Add this picture')
}

const imagesKept = async (page: Page) => (await kept(page)).images as { name: string; picture: string }[]

/** Width and height of a kept picture, and how opaque its middle is, from 0 to 255. */
const looked = (page: Page, picture = '') =>
  page.evaluate(async (picture) => {
    const image = new Image()
    image.src = picture
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const middle = context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data
    return { width: canvas.width, height: canvas.height, opaque: middle?.[3] }
  }, picture)

/** Runs in the page: begins at a time. The clock of the tests would make frames of its own, and none that is painted. */
const standAt = (time: number): void => {
  const ahead = time - Date.now()
  const Now = Date
  window.Date = class extends Now {
    constructor(...of: [number]) {
      super(...(of.length > 0 ? of : ([Now.now() + ahead] as const)))
    }
    static override now = () => Now.now() + ahead
  } as DateConstructor
}

/** The picture of a part on the wall: an own one's address, or null where it is the usual drawing. */
const ownPicture = (page: Page, region: string) =>
  page
    .getByRole('region', { name: region })
    .locator('.picture')
    .first()
    .evaluate((picture) => picture.getAttribute('src'))

test('a picture added on the wall stands on the board, also after a restart without a network, and from its first frame', async ({
  page,
  context,
  server,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date)
  await offlineReady(page)
  expect(await ownPicture(page, 'Now')).toBeNull()
  await toAdults(page, 'This tablet')
  await expect(page.getByText('No photos of pupils.')).toBeVisible()
  await add(page, await photoOnItsSide(page), 'maths')
  await expect(page.getByText('“maths” is added.')).toBeVisible()
  await press(page, 'Back to the board')
  const [maths] = await imagesKept(page)
  expect(maths?.name).toBe('maths')
  expect(await looked(page, maths?.picture)).toEqual({ width: 128, height: 256, opaque: 255 })
  const file = Buffer.from(maths?.picture.split(',')[1] ?? '', 'base64').toString('latin1')
  expect(file).not.toContain('Exif')
  expect(file).not.toContain('51.4778')
  expect(await ownPicture(page, 'Now')).toBe(maths?.picture)

  await server.stop()
  await page.close()
  const restarted = await context.newPage()
  await restarted.addInitScript(standAt, Date.parse(`${date}T09:21:00Z`))
  // What each frame shows of the own picture, and whether anything of the board moved once it stood there.
  await restarted.addInitScript(() => {
    const seen: boolean[] = []
    const look = () => {
      const picture = document.querySelector('.now-card .picture')
      if (picture) seen.push(picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0)
      if (seen.length < 5) requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    const moved: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { seen, moved })
  })
  await restarted.goto('./')
  await ready(restarted)
  expect(await ownPicture(restarted, 'Now')).toBe(maths?.picture)
  const { seen, moved } = await restarted.evaluate(() => {
    const { seen, moved } = window as unknown as { seen: boolean[]; moved: number[] }
    return { seen, moved }
  })
  expect(seen[0]).toBe(true)
  expect(seen).not.toContain(false)
  expect(moved).toEqual([])
})

test('a bad file, a drawing of lines, a photo too large, a name that is there, and a full disk each end in a sentence', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'This tablet')
  const problem = page.locator('.own-images').getByRole('alert')
  await press(page, 'Add this picture')
  await expect(problem).toHaveText('Choose a picture first.')
  const text = { name: 'hall.png', mimeType: 'image/png', buffer: Buffer.from('This is no picture.') }
  await page.getByLabel('Choose a PNG').setInputFiles(text)
  await expect(problem).toContainText('no picture that can be read here')
  const cut = fileOf(300, 300)
  await page.getByLabel('Choose a PNG').setInputFiles({ ...cut, buffer: cut.buffer.subarray(0, 60) })
  await expect(problem).toContainText('no picture that can be read here')
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
  for (const mimeType of ['image/svg+xml', 'image/png']) {
    await page.getByLabel('Choose a PNG').setInputFiles({ name: 'hall.svg', mimeType, buffer: Buffer.from(drawing) })
    await expect(problem).toContainText(mimeType === 'image/png' ? 'no picture' : 'An SVG drawing cannot be used')
  }
  await page.getByLabel('Choose a PNG').setInputFiles(fileOf(8000, 5000))
  await expect(problem).toContainText('24 megapixels is the most')
  expect(await imagesKept(page)).toEqual([])

  await add(page, fileOf(300, 200), '!?')
  await expect(problem).toContainText('no letter')
  await page.getByLabel('Name, such as').fill('Our hall')
  await press(page, 'Add this picture')
  await expect(page.getByText('“Our hall” is added.')).toBeVisible()
  await expect(problem).toHaveCount(0)
  await add(page, fileOf(300, 200, 200), 'our halls')
  await expect(problem).toContainText('has that name already')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Name, such as').fill('Our nook')
  await press(page, 'Add this picture')
  await expect(problem).toContainText('no room left')
  expect((await imagesKept(page)).map(({ name }) => name)).toEqual(['Our hall'])
})

test('sixty are the most, each removed one can be put back, all boards and tabs share them, and what is transparent stays so', async ({
  page,
  context,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date)
  await bringStorage(page)
  const arch = await archOnNothing(page)
  await toAdults(page, 'This tablet')
  await add(page, arch, 'Maths')
  await expect(page.getByText('“Maths” is added.')).toBeVisible()
  const [maths] = await imagesKept(page)
  expect(await looked(page, maths?.picture)).toEqual({ width: 256, height: 256, opaque: 0 })

  // Another tab hears of it, and another board of the tablet has it too.
  const other = await context.newPage()
  await other.clock.install({ time: `${date}T09:20:00Z` })
  await other.goto('./')
  await ready(other)
  expect(await ownPicture(other, 'Now')).toBe(maths?.picture)
  await press(page, 'Remove Maths')
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
  await expect.poll(() => ownPicture(other, 'Now')).toBeNull()
  await press(page, 'Put it back')
  await expect.poll(() => ownPicture(other, 'Now')).toBe(maths?.picture)
  const shared = await page.evaluate(async (date) => {
    const board = { symbol: 'maths', nickname: 'Owl' }
    const made = await storage.makeBoard({ ...storage.firstSettings, board })
    const wall = await storage.readWall(date, made.ok ? made.value : 0)
    return wall.ok && wall.value.images.map(({ name }) => name)
  }, date)
  expect(shared).toEqual(['Maths'])
  await other.close()

  const refused = await page.evaluate(async (picture) => {
    for (let at = 1; at < 60; at++) await storage.addImage({ name: `Picture ${at}`, picture })
    new BroadcastChannel('whats-next').postMessage('changed')
    return storage.addImage({ name: 'One more', picture })
  }, maths?.picture ?? '')
  expect(refused).toEqual({ ok: false, why: 'tooMany' })
  await expect(page.getByText('60 is the most. Remove one to add another.')).toBeVisible()
  const exported = await page.evaluate(() => storage.exportEverything())
  expect(exported.ok && Object.values(exported.value.stores.images ?? {})).toContainEqual(maths)
  // By the app: where another deletes, it loads itself again, in the middle of this story.
  await page.getByLabel(/write DELETE/).fill('DELETE')
  await press(page, 'Delete everything')
  await expect(page.getByText('Your own pictures: 60 deleted, 0 left')).toBeVisible()
})

test('a day with a school’s own picture goes to a tablet that lacks it: the name arrives, and the usual picture stands for it', async ({
  page: wall,
  browser,
  server,
}) => {
  const phone = await browser.newPage({ baseURL: server.url })
  for (const device of [wall, phone]) await device.clock.install({ time: `${date}T09:20:00Z` })
  await setUpTeacher(phone)
  await phone.getByText('Your own pictures').click()
  await add(phone, fileOf(400, 300), 'Zogg nub')
  await expect(phone.getByText('“Zogg nub” is added.')).toBeVisible()
  const fox = await keepTablet(phone, 'Fox')
  await loadDay(phone, 'Wednesday', mainstream)

  await press(phone, 'Change Wednesday 3 March')
  await phone.locator('.slot-open').filter({ hasText: 'Maths' }).first().click()
  await phone.getByRole('button', { name: 'Picture for Maths' }).click()
  await phone.getByLabel('Search for a picture').fill('zog')
  await press(phone, 'Zogg nub')
  await expect(phone.locator('.name-line .picture')).toHaveAttribute('src', /^data:image\/webp/)
  // A new name leaves a picture that was picked.
  await phone.locator('.name-line').getByRole('combobox').fill('Sums')
  await expect(phone.locator('.name-line .picture')).toHaveAttribute('src', /^data:image\/webp/)
  await press(phone, 'Done')
  await press(phone, 'Hand over Wednesday 3 March')
  const code = await codeOnScreen(phone)

  await putDayOnWall(wall, mainstream, date)
  await keepPairing(wall, { ...khan, ...fox, counters: {}, pairedOn: date })
  await wall.getByRole('button', { name: 'Scan' }).click()
  await wall.getByLabel('Paste the code').fill(code)
  await press(wall, 'Read it')
  await press(wall, 'Use it')
  const now = wall.getByRole('region', { name: 'Now' })
  await expect(now).toContainText('Sums')
  expect(await ownPicture(wall, 'Now')).toBeNull()
  const days = (await kept(wall)).days as { day: { slots: { activity: string; symbol: string }[] } }[]
  expect(days[0]?.day.slots.find(({ activity }) => activity === 'Sums')?.symbol).toBe('Zogg nub')

  // The same picture under the same name, and the tablet shows it too.
  await toAdults(wall, 'This tablet')
  await add(wall, fileOf(400, 300), 'zogg nubs')
  await expect(wall.getByText('“zogg nubs” is added.')).toBeVisible()
  await press(wall, 'Back to the board')
  expect(await ownPicture(wall, 'Now')).toMatch(/^data:image\/webp/)
  await phone.context().close()
})

/** Pictures of several shapes, as a school has them; one name is as long as can be. */
const ofASchool: [name: string, width: number, height: number][] = [
  ['Maths', 400, 300],
  ['Class 3', 200, 500],
  ['Break please', 300, 300],
  ['Home', 900, 100],
  ['Hall by the old gymnasium', 64, 64],
]

const addAll = async (page: Page) => {
  await add(page, await archOnNothing(page), 'Assembly')
  await expect(page.getByText('“Assembly” is added.')).toBeVisible()
  for (const [at, [name, width, height]] of ofASchool.entries()) {
    await add(page, fileOf(width, height, 60 + 40 * at), name)
    await expect(page.getByText(`“${name}” is added.`)).toBeVisible()
  }
}

test('axe finds nothing on a wall tablet with pictures of the school’s own, and where they are added', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'This tablet')
  await addAll(page)
  await press(page, 'Remove Home')
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
  await expectNoViolations(page, 'own-images-removed')
  await press(page, 'Put it back')
  await page.getByLabel('Choose a PNG').setInputFiles(fileOf(300, 200))
  await press(page, 'Add this picture')
  await expect(page.getByText('Write a name first.')).toBeVisible()
  await page.locator('.own-images').scrollIntoViewIfNeeded()
  await expectNoViolations(page, 'own-images')
  await press(page, 'Back to the board')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await expectFitForPupils(page, 'own-images-today')
  // A drawing of black lines on nothing is seen on a dark ground too.
  const own = page.getByRole('region', { name: 'Now' }).locator('img.picture').first()
  await expect(own).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
  })
  await expect(own).toHaveCSS('background-color', 'rgb(255, 252, 245)')
})

test('axe finds nothing on a teacher’s device with pictures of the school’s own', async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
  await page.getByText('Your own pictures').click()
  await addAll(page)
  await page.getByLabel('Choose a PNG').setInputFiles({ ...fileOf(9, 9), buffer: Buffer.from('no picture') })
  await expect(page.getByText('no picture that can be read here')).toBeVisible()
  await page.locator('.own-images').scrollIntoViewIfNeeded()
  await expectNoViolations(page, 'teacher-own-images', teacherSizes)
  await keepTablet(page, 'Fox')
  await loadDay(page, 'Wednesday', mainstream)
  await press(page, 'Change Wednesday 3 March')
  await page.locator('.slot-open').filter({ hasText: 'Maths' }).first().click()
  await page.getByRole('button', { name: 'Picture for Maths' }).click()
  await page.getByLabel('Search for a picture').fill('ma')
  await expectNoViolations(page, 'teacher-own-images-picker', teacherSizes)
  // The picture of a name goes with the name.
  const name = page.locator('.name-line')
  await expect(name.locator('.picture')).toHaveAttribute('src', /^data:image\/webp/)
  await name.getByRole('combobox').fill('Lunch')
  await expect(name.locator('.picture')).not.toHaveAttribute('src', /./)
  await name.getByRole('combobox').fill('Assembly')
  await expect(name.locator('.picture')).toHaveAttribute('src', /^data:image\/webp/)
})
