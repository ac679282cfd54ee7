import { keepFromClicking } from '../compose/dragging'

const farEnough = 8

/**
 * Lets a card follow the pointer from where it went down until it is up, and tells where it was dropped, in CSS pixels
 * of the window. A pointer that hardly moves is a tap; Escape and a scroll of the page end the drag.
 */
export function dragCard(down: PointerEvent, card: HTMLElement, onDrop: (across: number, down: number) => void): void {
  if (down.button !== 0) return
  let hasMoved = false
  const listening = new AbortController()
  const { signal } = listening
  const stop = () => {
    listening.abort()
    card.style.transform = ''
    card.classList.remove('dragged')
  }
  const move = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return
    const across = clientX - down.clientX
    const along = clientY - down.clientY
    hasMoved ||= Math.hypot(across, along) >= farEnough
    if (!hasMoved) return
    card.classList.add('dragged')
    card.style.transform = `translate(${across}px, ${along}px)`
  }
  const up = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (pointerId !== down.pointerId) return
    stop()
    if (!hasMoved) return
    keepFromClicking()
    onDrop(clientX, clientY)
  }
  addEventListener('pointermove', move, { signal })
  addEventListener('pointerup', up, { signal })
  addEventListener('pointercancel', stop, { signal })
  addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal })
}
