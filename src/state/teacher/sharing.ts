import { saveFile } from '../../device/saveFile'
import { canShareFiles, canShareText, copyText, shareFile, shareText } from '../../device/share'
import { keepAwake } from '../../device/wakeLock'

/** Keeps the screen on while a code is shown, until what is given back is called. */
export function keepScreenOn(): () => void {
  keepAwake(true)
  return () => keepAwake(false)
}

/** Puts a text, such as a code's, where it can be pasted from; false where the browser refuses. */
export const copyAsText = (text: string): Promise<boolean> => copyText(text)

/** Whether this device can hand a text to another app. */
export const canShareAsText = (): boolean => canShareText()

/** Hands a text to another app, as the adult picks. */
export const shareAsText = (title: string, text: string): Promise<void> => shareText(title, text)

const asFile = (name: string, picture: Blob) => new File([picture], name, { type: picture.type })

/** Whether this device can hand a picture to another app. */
export const canShare = (): boolean => canShareFiles()

/** Hands a code's picture to another app or device, as the adult picks. */
export const shareCode = (name: string, picture: Blob): Promise<void> => shareFile(asFile(name, picture))

/** Saves a code's picture as a file. */
export const saveCode = (name: string, picture: Blob): void => saveFile(asFile(name, picture))
