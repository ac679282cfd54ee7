/** The licences of all that this app is built with, as one text; null when it cannot be read. */
export async function readLicences(): Promise<string | null> {
  try {
    const file = await fetch('./licences.txt')
    return file.ok ? await file.text() : null
  } catch {
    return null
  }
}
