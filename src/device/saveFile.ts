/** Hands a file to the browser to save. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Hands a text to the browser as a file to save, whose name ends in .txt or .json. */
export const saveTextFile = (name: string, text: string): void =>
  saveFile(new File([text], name, { type: name.endsWith('.txt') ? 'text/plain' : 'application/json' }))
