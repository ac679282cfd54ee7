/** The text of all pictures, from this app's own file; empty when it cannot be read: then every picture is a letter card. */
export async function readPictureBook(): Promise<string> {
  try {
    const file = await fetch('./pictures.txt')
    return file.ok ? await file.text() : ''
  } catch {
    return ''
  }
}
