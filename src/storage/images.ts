import { firstBoard } from '../core/boards'
import { no, ok, type Result } from '../core/result'
import { imageKey, isOwnImage, mostImages, type OwnImage } from '../core/symbols/ownImages'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

// They belong to the device, so they lie beside the first board, whichever is open. `readWall` reads those of a start.

/** Why an image was not added: there are as many as fit, one has that name, or it could not be kept. */
export type NoImage = 'tooMany' | 'thereAlready' | WriteRefusal

/** All images there are. `damaged` says that some could not be used and were left out. */
export const readImages = (): Promise<Result<{ images: OwnImage[]; damaged: boolean }, OpenRefusal>> =>
  readStore(
    'images',
    async (store) => {
      const stored: unknown[] = await store.getAll()
      const images = soundOnes(stored)
      return { images, damaged: images.length < stored.length }
    },
    firstBoard,
  )

/** Adds an image under its name, and gives back all there are. */
export async function addImage(image: OwnImage): Promise<Result<OwnImage[], NoImage>> {
  const key = imageKey(image.name)
  const added = await writeStore(
    'images',
    async (store) => {
      if ((await store.getKey(key)) !== undefined) return no('thereAlready' as const)
      if ((await store.count()) >= mostImages) return no('tooMany' as const)
      await store.put(image, key)
      return ok(soundOnes(await store.getAll()))
    },
    firstBoard,
  )
  return added.ok ? added.value : added
}

/** Takes an image away, and gives back those that stay. Days that name it stay as they are. */
export const removeImage = (name: string): Promise<Result<OwnImage[], WriteRefusal>> =>
  writeStore(
    'images',
    async (store) => {
      await store.delete(imageKey(name))
      return soundOnes(await store.getAll())
    },
    firstBoard,
  )

const soundOnes = (stored: unknown[]): OwnImage[] => stored.filter(isOwnImage)
