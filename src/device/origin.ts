/** What a browser withholds from a page on an insecure origin, such as `http://192.168.0.7`. */
export type Withheld = 'offline' | 'awake' | 'camera'

/** Whether the page came over https or from this device itself. */
export const isSecureOrigin = (): boolean => window.isSecureContext

/** What does not work on this origin: nothing is withheld from a secure one. */
export const withheldHere = (): Withheld[] => (isSecureOrigin() ? [] : ['offline', 'awake', 'camera'])
