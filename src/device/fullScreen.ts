/** Whether the browser can fill the screen when asked. An iPad cannot; there the home-screen app is as large as it gets. */
export const canFullScreen = (): boolean => document.fullscreenEnabled === true

/** Whether nothing but this page is on the screen, by itself or because it was installed so. */
export const isFullScreen = (): boolean =>
  Boolean(document.fullscreenElement) || matchMedia('(display-mode: fullscreen)').matches

/** Fills the screen; only a tap lets the browser do so. Gives back whether it does now. */
export async function enterFullScreen(): Promise<boolean> {
  if (!isFullScreen() && canFullScreen()) {
    // Refused where there was no tap.
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {})
  }
  return isFullScreen()
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {})
}

/** Tells whether the page fills the screen at every change. */
export function onFullScreenChange(listener: (full: boolean) => void): void {
  document.addEventListener('fullscreenchange', () => listener(isFullScreen()))
}

/** After a restart the first touch anywhere fills the screen again; it does nothing else differently. */
export function restoreAtFirstTouch(): void {
  document.addEventListener('pointerup', () => void enterFullScreen(), { once: true, capture: true })
}
