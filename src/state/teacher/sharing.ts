import { saveFile } from '../../device/saveFile'
import { canShareFiles, copyText, shareFile } from '../../device/share'
import { keepAwake } from '../../device/wakeLock'

/** Keeps the screen on while a code is shown, until what is given back is called. */
export function keepScreenOn(): () => void {
  keepAwake(true)
  return () => keepAwake(false)
}

/** Puts a code's text where it can be pasted from; false where the browser refuses. */
export const copyCode = (text: string): Promise<boolean> => copyText(text)

const asFile = (name: string, picture: Blob) => new File([picture], name, { type: picture.type })

/** Whether this device can hand a picture to another app. */
export const canShare = (): boolean => canShareFiles()

/** Hands a code's picture to another app or device, as the adult picks. */
export const shareCode = (name: string, picture: Blob): Promise<void> => shareFile(asFile(name, picture))

/** Saves a code's picture as a file. */
export const saveCode = (name: string, picture: Blob): void => saveFile(asFile(name, picture))
