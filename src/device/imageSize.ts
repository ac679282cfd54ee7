import { no, ok, type Result } from '../core/result'

/** The size of an image in pixels, from its header: nothing is decoded yet. */
export async function sizeOfImage(file: Blob): Promise<Result<{ width: number; height: number }, 'notAnImage'>> {
  const image = new Image()
  const url = URL.createObjectURL(file)
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve
      image.onerror = reject
      image.src = url
    })
    return ok({ width: image.naturalWidth, height: image.naturalHeight })
  } catch {
    return no('notAnImage')
  } finally {
    image.src = ''
    URL.revokeObjectURL(url)
  }
}
