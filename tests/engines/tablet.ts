import type { Page } from '@playwright/test'

/** A tablet as its user has it, whichever engine it runs on and however that is driven. */
export interface Tablet extends Pick<Page, 'evaluate'> {
  goto(address: string): Promise<unknown>
  /** Presses the one button whose name begins like this, and holds it for so long. */
  press(button: string, heldMs?: number): Promise<void>
  /** Types into the one field whose label begins like this. */
  type(label: string, text: string): Promise<void>
  /** Chooses a file in the one field whose label begins like this. */
  choose(label: string, path: string): Promise<void>
  /**
   * Ends the browser and starts it again with what it keeps. WebKitGTK keeps nothing of a browser that is driven: there
   * the page is left, and no more.
   */
  restart(): Promise<void>
  end(): Promise<void>
}
