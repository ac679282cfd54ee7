import { no, ok, type Result } from '../core/result'
import type { Facing } from '../core/storedHandover'
import { isSecureOrigin } from './origin'

export const cameraRefusals = ['insecure', 'noCamera', 'denied', 'busy', 'unplugged', 'failed'] as const

/** Why there is no picture. `busy` is in use by another program; `unplugged` was lost while it ran. */
export type CameraRefusal = (typeof cameraRefusals)[number]

let running: MediaStream | null = null
let openings = 0

/**
 * Opens the camera, about 1280 × 720 pixels, in place of the one that is open: many devices run one at a time.
 * Facing is a wish, so a device with one camera opens that one.
 *
 * @param onLost called once when an open camera is unplugged or taken away
 * @returns the stream; or why there is none, where `closed` is a camera that was closed or opened anew before it came
 */
export async function openCamera(
  facing: Facing,
  onLost: (why: 'unplugged') => void,
): Promise<Result<MediaStream, CameraRefusal | 'closed'>> {
  closeCamera()
  if (!isSecureOrigin()) return no('insecure')
  // Some browsers for kiosks have no cameras at all.
  if (!navigator.mediaDevices?.getUserMedia) return no('noCamera')
  const opening = openings
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: { ideal: facing }, width: { ideal: 1280 }, height: { ideal: 720 } },
    })
    if (opening !== openings) {
      stop(stream)
      return no('closed')
    }
    running = stream
    for (const track of stream.getTracks())
      track.addEventListener('ended', () => {
        if (running !== stream) return
        closeCamera()
        onLost('unplugged')
      })
    return ok(stream)
  } catch (error) {
    return no(opening === openings ? refusalOf(error) : 'closed')
  }
}

/** Stops the camera at once, its light too; one that is still being opened is stopped as it comes. */
export function closeCamera(): void {
  openings += 1
  if (running) stop(running)
  running = null
}

/** Whether the device has another camera to switch to. Known once a camera was opened. */
export async function hasSeveralCameras(): Promise<boolean> {
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? []
  return devices.filter(({ kind }) => kind === 'videoinput').length > 1
}

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop()
}

/** The reasons of the Media Capture and Streams recommendation, 10.2 `getUserMedia`. */
const refusals: Record<string, CameraRefusal> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'noCamera',
  OverconstrainedError: 'noCamera',
  NotReadableError: 'busy',
}

const refusalOf = (error: unknown): CameraRefusal => (error instanceof Error && refusals[error.name]) || 'failed'
