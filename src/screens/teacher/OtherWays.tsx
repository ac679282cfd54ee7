import { useState } from 'preact/hooks'
import { canShare, copyAsText, saveCode, shareCode } from '../../state/teacher/sharing'
import { codeImage } from '../../ui/codeImage'
import { teacherWords as words } from '../../words/teacher.en'

interface OtherWaysProps {
  /** The digits of the whole message, which a picture has room for. */
  text: string
  fileName: string
}

/** The code as text and as a picture, for a tablet whose camera cannot read it. */
export function OtherWays({ text, fileName }: OtherWaysProps) {
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyAsText(text)) ? words.copied : words.notCopied)
  return (
    <details class="other-ways">
      <summary>{words.otherWays}</summary>
      <p>{words.otherWaysSay}</p>
      <div class="row">
        <button type="button" onClick={() => void copy()}>
          {words.copyText}
        </button>
        <button type="button" onClick={() => void codeImage(text).then((picture) => saveCode(fileName, picture))}>
          {words.savePicture}
        </button>
        {canShare() && (
          <button type="button" onClick={() => void codeImage(text).then((picture) => shareCode(fileName, picture))}>
            {words.sharePicture}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      <label>
        {words.codeText}
        <textarea readOnly rows={4} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
    </details>
  )
}
