import { draw } from './drawing'

let drawingFor: (text: string) => string | undefined = () => undefined

let imageFor = drawingFor

/**
 * Gives the pictures their drawings, the inside of an SVG of 32 by 32, and the school's own images, each a URL, by a
 * text that names them.
 */
export function usesPictures(drawings: typeof drawingFor, images: typeof imageFor): void {
  drawingFor = drawings
  imageFor = images
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
  const image = imageFor(word) ?? insteadOf(drawing, otherwise)
  if (image !== undefined) return <img class="picture" src={image} alt="" decoding="sync" draggable={false} />
  if (drawing === undefined) return <LetterCard letters={firstLetter(otherwise || word)} />
  const drawOnce = (svg: SVGSVGElement | null) => {
    if (svg && !svg.hasChildNodes()) draw(svg, drawing)
  }
  return <svg key={drawing} ref={drawOnce} class="picture" viewBox="0 0 32 32" aria-hidden="true" />
}

/** The own image for a text, where its usual drawing would be drawn, and none that an adult picked. */
function insteadOf(drawing: string | undefined, text: string): string | undefined {
  const image = imageFor(text)
  return image !== undefined && drawing === drawingFor(text) ? image : undefined
}

const firstLetter = (text: string): string => [...text.trim()][0]?.toLocaleUpperCase('en-GB') ?? ''

/** A plain card with a letter, or up to four, for what has no picture of its own. */
export function LetterCard({ letters }: { letters: string }) {
  return (
    <svg
      class={[...letters].length > 1 ? 'picture letter several' : 'picture letter'}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="30" height="30" rx="6" />
      <text x="16" y="17" text-anchor="middle" dominant-baseline="central">
        {letters}
      </text>
    </svg>
  )
}
