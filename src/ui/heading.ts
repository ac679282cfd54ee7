/** Moves the focus to the heading of the screen that has come up: a screen reader says it, and Tab goes on from there. */
export function toHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}
