/** Puts a text on the clipboard; false where the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the browser can hand picture files to other apps. */
export const canShareFiles = (): boolean =>
  navigator.canShare?.({ files: [new File([], 'code.png', { type: 'image/png' })] }) === true

/** Whether the browser can hand a text to other apps. */
export const canShareText = (): boolean => navigator.canShare?.({ text: 'text' }) === true

/** Hands a text to another app, as the adult picks; nothing happens where they pick none. Call it from a tap. */
export const shareText = (title: string, text: string): Promise<void> =>
  navigator.share({ title, text }).catch(() => {})

/** Hands a file to another app, as the adult picks; nothing happens where they pick none. Call it from a tap. */
export const shareFile = (file: File): Promise<void> => navigator.share({ files: [file] }).catch(() => {})
