import { effect, signal } from '@preact/signals'
import type { Theme } from '../core/settings'
import { prefersContrast, prefersDark, watchPreferences } from '../device/preferences'
import { shownSettings } from './shown'

const preferences = signal(0)

/** Puts the theme on the document: the pupil's own, or what the tablet prefers. */
export function startTheme(): void {
  watchPreferences(() => {
    preferences.value += 1
  })
  effect(() => {
    preferences.value
    document.documentElement.dataset.theme = themeShown(shownSettings.value.theme)
  })
}

function themeShown(theme: Theme): Exclude<Theme, 'device'> {
  if (theme !== 'device') return theme
  if (prefersContrast()) return 'contrast'
  return prefersDark() ? 'dark' : 'light'
}
