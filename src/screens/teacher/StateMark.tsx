import type { ComposedState } from '../../core/teacherDays'

/** An empty ring, a half ring, a full disc, a disc with a tick, or one with two arrows: never told by colour alone. */
const inside: Record<ComposedState, string> = {
  notMade: '',
  unfinished: 'M12 3a9 9 0 0 1 0 18z',
  made: 'M12 7a5 5 0 1 0 .01 0z',
  handedOver: 'M7 12.5l3.5 3.5L17 8.5',
  changed: 'M12 6.5v7M12 16.5v1.5',
}

const isLine = (state: ComposedState) => state === 'handedOver' || state === 'changed'

/** How far a day is, as a shape. It stands beside its words. */
export function StateMark({ state }: { state: ComposedState }) {
  return (
    <svg class={`state-mark ${state}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path class={isLine(state) ? 'line' : 'area'} d={inside[state]} />
    </svg>
  )
}
