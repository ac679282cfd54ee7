import { useEffect, useRef } from 'preact/hooks'
import './camera.css'
import { cameraIs, mirrored, startCamera, stopCamera } from '../state/camera'

interface CameraPictureProps {
  /** Gets the text of each code in view, again and again. Keep it outside the component. */
  onText: (text: string) => void
}

/** What the camera sees, with corners to aim by. It runs only while this is on the screen and the screen in sight. */
export function CameraPicture({ onText }: CameraPictureProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    const startOrStop = () => {
      if (document.visibilityState === 'visible' && video.current) void startCamera(video.current, onText)
      else stopCamera()
    }
    startOrStop()
    document.addEventListener('visibilitychange', startOrStop)
    return () => {
      document.removeEventListener('visibilitychange', startOrStop)
      stopCamera()
    }
  }, [onText])
  const shows = cameraIs.value === 'opening' || cameraIs.value === 'on'
  return (
    <div class="camera-picture" hidden={!shows}>
      <video ref={video} class={mirrored.value ? 'mirrored' : ''} autoplay muted playsinline />
      <svg class="aim" viewBox="0 0 100 100" aria-hidden="true">
        <path d={corners} />
        <path d={corners} />
      </svg>
    </div>
  )
}

const corners = 'M4 26V12a8 8 0 0 1 8-8h14M74 4h14a8 8 0 0 1 8 8v14M96 74v14a8 8 0 0 1-8 8H74M26 96H12a8 8 0 0 1-8-8V74'
