import type { Zone } from '../core/zones/zones'

/** A zone's own shape: the zones stay apart without their colours. */
export function ZoneShape({ zone }: { zone: Zone }) {
  return (
    <svg class={`zone-shape ${zone}`} viewBox="0 0 32 32" aria-hidden="true">
      {shapes[zone]}
    </svg>
  )
}

const shapes = {
  blue: <circle cx="16" cy="16" r="12" />,
  green: <rect x="5" y="5" width="22" height="22" rx="4" />,
  yellow: <path d="M16 4 30 28H2Z" stroke-linejoin="round" />,
  red: <path d="M16 2 30 16 16 30 2 16Z" stroke-linejoin="round" />,
}
