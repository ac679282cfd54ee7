import { readOwnFile } from '../device/ownFile'

/** The licences of all that this app is built with, as one text; null when it cannot be read. */
export async function licences(): Promise<string | null> {
  const bytes = await readOwnFile('./licences.txt')
  return bytes && new TextDecoder().decode(bytes)
}
