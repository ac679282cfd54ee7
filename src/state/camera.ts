import { signal } from '@preact/signals'
import type { Facing } from '../core/storedHandover'
import { type CameraRefusal, closeCamera, hasSeveralCameras, openCamera } from '../device/camera'
import { readFrames } from '../device/codeReader'
import { readFacing, writeFacing } from '../storage/camera'

/** What the camera does, or why it shows nothing: `noReader` is a picture that cannot be read. */
export const cameraIs = signal<'off' | 'opening' | 'on' | CameraRefusal | 'noReader'>('off')

/** Whether there is another camera to switch to. */
export const severalCameras = signal(false)

/** Whether the picture is shown as a mirror: the camera looks at whoever stands before the screen. */
export const mirrored = signal(false)

let stopReading = () => {}
let start = () => {}
let starts = 0
let facing: Facing | null = null

/**
 * Opens the camera that was chosen last, shows it in `video` and reads codes from it until `stopCamera`. No frame is
 * kept.
 *
 * @param onText called with the text of each code in each frame, so with the same one again and again
 */
export async function startCamera(video: HTMLVideoElement, onText: (text: string) => void): Promise<void> {
  stopCamera()
  start = () => void startCamera(video, onText)
  const mine = starts
  cameraIs.value = 'opening'
  facing ??= await facingChosen()
  if (mine !== starts) return
  // Asked to read before there is a picture, the reader is ready when it comes.
  stopReading = readFrames(video, onText, () => failCamera('noReader'))
  const opened = await openCamera(facing, failCamera)
  if (mine !== starts) return
  if (!opened.ok) return opened.why === 'closed' ? undefined : failCamera(opened.why)
  video.srcObject = opened.value
  mirrored.value = opened.value.getVideoTracks()[0]?.getSettings().facingMode !== 'environment'
  cameraIs.value = 'on'
  severalCameras.value = await hasSeveralCameras()
}

/** Stops the camera and the reader at once. */
export function stopCamera(): void {
  starts += 1
  stopReading()
  stopReading = () => {}
  closeCamera()
  cameraIs.value = 'off'
}

function failCamera(why: CameraRefusal | 'noReader'): void {
  stopCamera()
  cameraIs.value = why
}

/** Tries the camera again, after it failed. */
export const tryCameraAgain = (): void => start()

/** Switches to the other camera, and remembers it on this device. */
export function switchCamera(): void {
  facing = facing === 'user' ? 'environment' : 'user'
  void writeFacing(facing)
  start()
}

const facingChosen = async (): Promise<Facing> => {
  const chosen = await readFacing()
  return (chosen.ok && chosen.value) || 'environment'
}
