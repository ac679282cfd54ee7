import { readLicences } from '../device/licences'

/** The licences of all that this app is built with, as one text; null when it cannot be read. */
export const licences = (): Promise<string | null> => readLicences()
