/**
 * The drawings of all pictures, by the name of their icon, from this app's own file. One file that is read once costs
 * a cold start far less than a picture element for each, which the browser opens as a document of its own.
 * Empty when the file cannot be read: then every picture is a letter card.
 */
export async function readDrawings(): Promise<Record<string, string>> {
  try {
    const file = await fetch('./symbols.json')
    return file.ok ? await file.json() : {}
  } catch {
    return {}
  }
}
