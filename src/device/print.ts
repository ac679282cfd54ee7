/** Prints what the page's print styles leave of it. The name is what a saved PDF is called. Returns once the dialog is gone. */
export function printAs(name: string): void {
  const title = document.title
  document.title = name
  window.print()
  document.title = title
}
