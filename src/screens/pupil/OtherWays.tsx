import { useState } from 'preact/hooks'
import { readCode, readPicture } from '../../state/scan'
import { BigButton } from '../../ui/BigButton'
import { FileChoice } from '../../ui/FileChoice'
import { Picture } from '../../ui/Picture'
import { scanLabels } from '../../words/scan.en'

/** A code without the camera: from a picture of it, or as the text it holds. */
export function OtherWays() {
  const [pasted, setPasted] = useState('')
  return (
    <div class="other-ways">
      <FileChoice class="big-button" accept="image/*" onFile={readPicture}>
        <Picture word="picture" />
        <span>{scanLabels.choosePicture}</span>
      </FileChoice>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void readCode(pasted)
        }}
      >
        <textarea
          aria-label={scanLabels.pasteCode}
          placeholder={scanLabels.pasteCode}
          value={pasted}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <BigButton label={scanLabels.readIt} onPress={() => void readCode(pasted)} />
      </form>
    </div>
  )
}
