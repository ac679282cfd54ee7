/** The pupil's buttons on show in reading order. Ears come last; what only adults hold is not among them. */
export function pupilButtons(): HTMLElement[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('main button:enabled:not(.hold)')]
  const isEar = (button: HTMLElement) => Number(button.matches('.ear'))
  return buttons.filter((button) => button.checkVisibility()).sort((one, other) => isEar(one) - isEar(other))
}

/** Marks one button and takes the mark from the others; null marks none. */
export function mark(button: HTMLElement | null): void {
  for (const marked of document.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked')
  if (!button) return
  button.dataset.marked = ''
  button.focus()
}

/**
 * Calls back for each key that goes down, with its name and whether it repeats, before anything else hears of it. A key
 * that is taken does nothing else. What an adult types is left alone.
 */
export function onKeyFirst(take: (key: string, repeats: boolean) => boolean): void {
  let taken = ''
  const stop = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  addEventListener(
    'keydown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return
      if (!take(event.key, event.repeat)) return
      taken = event.key
      stop(event)
    },
    { capture: true },
  )
  addEventListener('keyup', (event) => event.key === taken && stop(event), { capture: true })
}

/** Calls back with the name of a pupil's button when keys have reached it or a finger has pressed it. */
export function onButtonReached(callback: (name: string) => void): void {
  const tell = (event: Event, counts: (button: HTMLElement) => boolean) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('main button:not(.ear)')
    if (button && !button.closest('.adults') && counts(button)) callback(nameOf(button))
  }
  addEventListener('focusin', (event) => tell(event, (button) => button.matches(':focus-visible')))
  addEventListener('click', (event) => tell(event, () => event.detail > 0), { capture: true })
}

const nameOf = (button: HTMLElement): string => button.ariaLabel ?? linesOf(button)

/** The words of an element as they are read: its lines, one after another. */
export const linesOf = (element: HTMLElement): string =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ')
