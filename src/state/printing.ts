import { printAs } from '../device/print'

/** Opens the device's own print dialog for the sheets on show; a PDF of them gets this name. */
export const print = (name: string): void => printAs(name)
