import { useState } from 'preact/hooks'
import { readCode, readPicture } from '../../state/scan'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { scanLabels } from '../../words/scan.en'

/** A code without the camera: from a picture of it, or as the text it holds. */
export function OtherWays() {
  const [pasted, setPasted] = useState('')
  return (
    <div class="other-ways">
      <label class="big-button">
        <Picture word="picture" />
        <span>{scanLabels.choosePicture}</span>
        <input
          type="file"
          accept="image/*"
          onClick={(event) => {
            event.currentTarget.value = '' // the same picture can be chosen again
          }}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) void readPicture(file)
          }}
        />
      </label>
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
