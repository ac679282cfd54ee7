/**
 * Whether the page came over https or from this device itself. From an insecure origin, such as `http://192.168.0.7`, a
 * browser withholds working offline, keeping the screen awake and the camera.
 */
export const isSecureOrigin = (): boolean => window.isSecureContext
