const svgNames = 'http://www.w3.org/2000/svg'
const tag = /<(\/?)(\w+)([^>]*?)(\/?)>/g
const attribute = / ([\w-]+)="([^"]*)"/g

/**
 * Draws the inside of an SVG, elements with attributes and no text, into one. Element by element, as reading markup takes
 * the browser twice as long at a start, and so that no text ever becomes markup.
 */
export function draw(svg: SVGSVGElement, drawing: string): void {
  let inside: Element = svg
  for (const [, isEnd, name = '', attributes = '', isEmpty] of drawing.matchAll(tag)) {
    if (isEnd) {
      inside = inside.parentElement ?? svg
      continue
    }
    const element = document.createElementNS(svgNames, name)
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) element.setAttribute(name, value)
    inside.append(element)
    if (!isEmpty) inside = element
  }
}
