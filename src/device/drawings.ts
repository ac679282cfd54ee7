/** The drawing of a picture by the name of its icon: the inside of an SVG of 32 by 32. */
export type Drawings = (icon: string) => string | undefined

const none: Drawings = () => undefined

/**
 * Reads the drawings of all pictures from this app's own file, a line for each: its name, a space, the drawing. The
 * text stays as it is and a line is looked up when it is drawn: of 250 pictures a day needs about ten, and taking all
 * apart costs a cold start more than finding those. When the file cannot be read, every picture is a letter card.
 */
export async function readDrawings(): Promise<Drawings> {
  try {
    const file = await fetch('./drawings.txt')
    return file.ok ? drawingsIn(await file.text()) : none
  } catch {
    return none
  }
}

const drawingsIn =
  (lines: string): Drawings =>
  (icon) => {
    const name = `\n${icon} `
    const at = lines.indexOf(name)
    return at < 0 ? undefined : lines.slice(at + name.length, lines.indexOf('\n', at + 1))
  }
