/** The bytes of a file of this app, such as "./pictures.txt"; null when it cannot be read. */
export async function readOwnFile(address: string): Promise<ArrayBuffer | null> {
  try {
    const file = await fetch(address)
    return file.ok ? await file.arrayBuffer() : null
  } catch {
    return null
  }
}
