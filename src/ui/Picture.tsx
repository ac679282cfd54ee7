let drawingFor: (text: string) => string | undefined = () => undefined

/** Gives the pictures their drawings, the inside of an SVG of 32 by 32, by a text that names them. */
export function usesDrawings(read: (text: string) => string | undefined): void {
  drawingFor = read
}

interface PictureProps {
  /** A symbol word, such as "magnifying glass". */
  word: string
  /** Looked up when the word has no picture; its first letter is the last resort. */
  otherwise?: string
}

/** The picture for a word. It stands beside its word everywhere, so it is silent to screen readers. */
export function Picture({ word, otherwise = '' }: PictureProps) {
  const drawing = drawingFor(word) ?? drawingFor(otherwise)
  if (drawing === undefined) return <LetterCard text={otherwise || word} />
  return (
    // The drawings are part of the build, never of a day.
    <svg class="picture" viewBox="0 0 32 32" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawing }} />
  )
}

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
