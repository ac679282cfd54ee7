/** The pupil's buttons on show in reading order. Ears come last; what only adults hold is not among them. */
export function pupilButtons(): HTMLElement[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('main button:enabled:not(.hold)')]
  const isEar = (button: HTMLElement) => Number(button.matches('.ear'))
  return buttons.filter((button) => button.getClientRects().length > 0).sort((one, other) => isEar(one) - isEar(other))
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
  const up = (event: KeyboardEvent) => {
    if (event.key !== taken) return
    taken = ''
    stop(event)
  }
  addEventListener('keyup', up, { capture: true })
}

/**
 * Calls back with the name of a pupil's button when keys have reached it or a finger has pressed it; never with the zone
 * that was pressed, which is nobody else's to hear.
 */
export function onButtonReached(callback: (name: string) => void): void {
  const tell = (event: Event, counts: (button: HTMLElement) => boolean) => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('main button:not(.ear)')
    if (button && !button.closest('.adults') && counts(button)) callback(nameOf(button))
  }
  addEventListener('focusin', (event) => tell(event, (button) => button.matches(':focus-visible')))
  const isOpenPress = (event: MouseEvent) => (button: HTMLElement) => event.detail > 0 && !button.matches('.zone-tile')
  addEventListener('click', (event) => tell(event, isOpenPress(event)), { capture: true })
}

/** Its label, or its words line by line. */
const nameOf = (button: HTMLElement): string => button.ariaLabel ?? button.innerText.split(/\n+/).join(', ')
