import { useState } from 'preact/hooks'
import { pictureFor } from '../core/symbols/findSymbol'

interface PictureProps {
  /** A symbol word, such as "magnifying glass". */
  word: string
  /** Looked up when the word has no picture; its first letter is the last resort. */
  otherwise?: string
}

/** The picture for a word. It stands beside its word everywhere, so it is silent to screen readers. */
export function Picture({ word, otherwise = '' }: PictureProps) {
  const icon = pictureFor(word, otherwise)
  const [missing, setMissing] = useState<string | null>(null)
  if (icon === null || missing === icon) return <LetterCard text={otherwise || word} />
  return <img class="picture" src={pictureUrl(icon)} alt="" draggable={false} onError={() => setMissing(icon)} />
}

/** Where the build put an icon's file. */
export const pictureUrl = (icon: string): string => `./symbols/${icon}.svg`

function LetterCard({ text }: { text: string }) {
  const letter = [...text.trim()][0]?.toLocaleUpperCase('en-GB') ?? ''
  return (
    <svg class="picture letter" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="6" />
      <text x="16" y="17" text-anchor="middle" dominant-baseline="central">
        {letter}
      </text>
    </svg>
  )
}
