import type { Page } from '@playwright/test'

/**
 * What does not fit on the page as it stands: words that are cut off, lie over other words or under a button, and
 * buttons that cannot be touched all over once they are scrolled into sight. Empty when all is well.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const slack = 3
    const found: string[] = []
    const say = (what: string, text: string | null) => found.push(`${what}: ${text?.trim().slice(0, 40)}`)
    const isSticky = (element: Element) => element.closest('.actions, .preview-bar, .my-day > .quiet-strip') !== null

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const words: { text: string; rect: DOMRect; element: Element }[] = []
    while (walker.nextNode()) {
      const { currentNode: node } = walker
      const element = node.parentElement
      if (!element || !node.textContent?.trim() || element.closest('.sr-only, noscript, script, svg, option')) continue
      const { clipPath, visibility, textOverflow } = getComputedStyle(element)
      if (clipPath !== 'none' || visibility === 'hidden') continue
      // A name that a school gave may be longer than its place; a word of ours may not.
      if (textOverflow === 'ellipsis' && element.dir !== 'auto' && element.scrollWidth > element.clientWidth)
        say('cut off', node.textContent)
      const range = document.createRange()
      range.selectNodeContents(node)
      const list = element.closest('.day-list ol')?.getBoundingClientRect()
      for (const rect of range.getClientRects()) {
        const isScrolledAway = list && (rect.bottom > list.bottom || rect.top < list.top)
        if (rect.width > 0 && !isScrolledAway) words.push({ text: node.textContent, rect, element })
      }
    }
    for (const { text, rect, element } of words) {
      if (rect.left < -slack || rect.right > innerWidth + slack) say('beyond the edge of the screen', text)
      const box = element.closest('button, .card, .quiet-strip, .change-banner, .just-picked')?.getBoundingClientRect()
      if (!box) continue
      if (rect.left < box.left - slack || rect.right > box.right + slack) say('wider than its box', text)
      if (rect.top < box.top - slack || rect.bottom > box.bottom + slack) say('taller than its box', text)
      const low = document.elementFromPoint((rect.left + rect.right) / 2, rect.bottom - rect.height * 0.15)
      const over = low?.closest('button')
      if (over && !over.contains(element) && !isSticky(over)) say('under a button', text)
    }
    for (const [index, one] of words.entries())
      for (const other of words.slice(index + 1)) {
        if (isSticky(one.element) !== isSticky(other.element)) continue
        const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
        const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
        // The rectangle of a line of text has room above and below its letters.
        if (wide > slack && high > one.rect.height * 0.3) say('over other words', `${one.text} / ${other.text}`)
      }

    for (const button of document.querySelectorAll('button'))
      for (const [x, y] of [
        [0.5, 0.5],
        [0.1, 0.2],
        [0.9, 0.2],
        [0.1, 0.8],
        [0.9, 0.8],
      ] as const) {
        const point = () => {
          const { left, top, width, height } = button.getBoundingClientRect()
          return { across: left + width * x, down: top + height * y }
        }
        button.scrollIntoView({ block: 'nearest' })
        scrollBy(0, point().down - innerHeight / 3)
        const hit = document.elementFromPoint(point().across, point().down)
        if (!button.contains(hit)) say(`cannot be touched at ${x}, ${y}`, button.innerText)
      }
    scrollTo(0, 0)
    return [...new Set(found)]
  })

/** Runs in the page: the words of an element that stand on more than one line. */
export function brokenWords(element: Element): string[] {
  const text = element.firstChild
  return [...(text?.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const range = document.createRange()
    if (!text) return []
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : []
  })
}
