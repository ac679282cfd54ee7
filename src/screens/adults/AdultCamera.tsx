import type { ComponentChildren } from 'preact'
import './adultCamera.css'
import { cameraIs, severalCameras, switchCamera, tryCameraAgain } from '../../state/camera'
import { handoverWords as words } from '../../words/handover.en'
import { CameraPicture } from '../CameraPicture'

interface AdultCameraProps {
  /** Gets the text of each code in view, again and again. Keep it outside the component. */
  onText: (text: string) => void
  /** What to do instead where the camera fails. */
  failed: typeof words.camera | typeof words.cameraOrFile
  /** What stands beside the picture while it runs. */
  children: ComponentChildren
}

/** The camera, and beside it what there is to do. */
export function AdultCamera({ onText, failed, children }: AdultCameraProps) {
  const is = cameraIs.value
  const problem = is in failed ? failed[is as keyof typeof failed] : null
  return (
    <div class="adult-camera">
      <CameraPicture onText={onText} />
      {problem ? (
        <div class="problem bar" role="alert">
          <p>{problem}</p>
          <button type="button" onClick={tryCameraAgain}>
            {words.startAgain}
          </button>
        </div>
      ) : (
        <div class="camera-beside">
          {children}
          {severalCameras.value && (
            <button type="button" onClick={switchCamera}>
              {words.otherCamera}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
