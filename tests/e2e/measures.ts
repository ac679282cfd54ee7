import type { Page } from '@playwright/test'
import { misfits } from './fit'

const sizes = [
  { width: 1280, height: 800 },
  { width: 600, height: 1024 },
  { width: 820, height: 1180 },
  { width: 1920, height: 1080 },
]

/**
 * What a pupil could not touch or read, at four sizes unless told others: buttons under 96 px, buttons nearer than 24 px to another, and
 * text under 24 px, and what does not fit. No ordinary word of a title is broken, and Today must fit without scrolling.
 * Empty when all is well.
 */
export async function mismeasures(page: Page, at = sizes): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const size of at) {
    await page.setViewportSize(size)
    for (const one of [...(await page.evaluate(measure)), ...(await misfits(page))])
      found.push(`${size.width} wide, ${one}`)
  }
  if (before) await page.setViewportSize(before)
  return found
}

/** Runs in the page. */
function measure(): string[] {
  const found: string[] = []
  const nameOf = (element: Element) => (element.ariaLabel ?? element.textContent ?? '').trim().slice(0, 30)
  /** What moves as one when the page, or a list in it, is scrolled. */
  const layerOf = (element: Element): Element | null => {
    for (let one = element.parentElement; one; one = one.parentElement) {
      const { position, overflowY } = getComputedStyle(one)
      if (position === 'sticky' || position === 'fixed' || overflowY === 'auto' || overflowY === 'scroll') return one
    }
    return null
  }
  const isInSight = (button: Element) => {
    const { left, top, width, height } = button.getBoundingClientRect()
    return [0.1, 0.9].every((down) => button.contains(document.elementFromPoint(left + width / 2, top + height * down)))
  }
  const buttons = [...document.querySelectorAll('main :is(button, label.big-button, textarea)')]
    .filter((button) => button.getClientRects().length > 0)
    .map((button) => ({ button, layer: layerOf(button), inSight: isInSight(button) }))
  for (const [at, { button, layer, inSight }] of buttons.entries()) {
    const one = button.getBoundingClientRect()
    if (Math.min(one.width, one.height) < 96 - 0.5)
      found.push(`${nameOf(button)}: ${Math.round(one.width)} × ${Math.round(one.height)}`)
    for (const other of buttons.slice(at + 1)) {
      // What is scrolled under the buttons at the lower edge is measured against those that are scrolled with it.
      if (layer !== other.layer && !(inSight && other.inSight)) continue
      const two = other.button.getBoundingClientRect()
      const across = Math.max(one.left - two.right, two.left - one.right)
      const down = Math.max(one.top - two.bottom, two.top - one.bottom)
      const gap = Math.max(across, down)
      if (gap < 24 - 0.5) found.push(`${nameOf(button)} is ${Math.round(gap)} px from ${nameOf(other.button)}`)
    }
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!element?.closest('main') || element.closest('svg, .sr-only') || !walker.currentNode.textContent?.trim())
      continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    if (size < 24 - 0.1) found.push(`"${nameOf(element)}" is ${size} px high`)
    if (element.matches('h1, h2'))
      for (const { 0: word, index } of (walker.currentNode.textContent ?? '').matchAll(
        /(?<!\p{L})\p{L}{1,15}(?!\p{L})/gu,
      )) {
        const range = document.createRange()
        range.setStart(walker.currentNode, index)
        range.setEnd(walker.currentNode, index + word.length)
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(`${word} is broken`)
      }
  }
  const beyond = document.documentElement.scrollHeight - innerHeight
  if (document.querySelector('.today') && beyond > 0) found.push(`Today is ${beyond} px too high`)
  return found
}
