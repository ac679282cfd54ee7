const dark = () => matchMedia('(prefers-color-scheme: dark)')
const contrast = () => matchMedia('(prefers-contrast: more)')

/** Whether the device asks for a dark page. */
export const prefersDark = (): boolean => dark().matches

/** Whether the device asks for more contrast. */
export const prefersContrast = (): boolean => contrast().matches

/** Calls back when the device changes its mind about either. */
export function watchPreferences(changed: () => void): void {
  for (const query of [dark(), contrast()]) query.addEventListener('change', changed)
}
