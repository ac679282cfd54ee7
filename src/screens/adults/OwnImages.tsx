import { useEffect, useRef, useState } from 'preact/hooks'
import './ownImages.css'
import { mostImages, type OwnImage } from '../../core/symbols/ownImages'
import { tidy } from '../../core/timetable/cleanText'
import { longestText } from '../../core/timetable/day'
import { images } from '../../state/images'
import { addImage, pictureIn, removeImage } from '../../state/ownImages'
import { Cross } from '../../ui/Cross'
import { FileChoice } from '../../ui/FileChoice'
import { imageWords as words } from '../../words/images.en'

/** The school's own images on this device: what they are for, adding one, and taking one away. */
export function OwnImages() {
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<OwnImage | null>(null)
  const putBack = useRef<HTMLButtonElement>(null)
  const status = useRef<HTMLDivElement>(null)
  useEffect(() => putBack.current?.focus(), [removed])
  const remove = async (image: OwnImage) => {
    const taken = await removeImage(image)
    setRemoved(taken.ok ? image : null)
    setSaid(taken.ok ? words.removed(image.name) : words.notRemoved)
  }
  const restore = async (image: OwnImage) => {
    const added = await addImage(image)
    setRemoved(added.ok ? null : image)
    // The button that had the focus is gone with what it put back.
    if (added.ok) status.current?.focus()
    setSaid(added.ok ? words.added(image.name) : words.notAdded[added.why])
  }
  return (
    <div class="own-images">
      <p class="soft">{words.says}</p>
      <ul>
        {images.value.map((image) => (
          <li key={image.name}>
            <img class="picture" src={image.picture} alt="" />
            <span dir="auto">{image.name}</span>
            <button type="button" aria-label={words.remove(image.name)} onClick={() => void remove(image)}>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <div role="status" ref={status} tabIndex={-1}>
        {said && (
          <p class="row">
            {said}
            {removed && (
              <button type="button" ref={putBack} onClick={() => void restore(removed)}>
                {words.putBack}
              </button>
            )}
          </p>
        )}
      </div>
      {images.value.length < mostImages ? (
        <AddImage
          onAdded={(name) => {
            setRemoved(null)
            setSaid(words.added(name))
          }}
        />
      ) : (
        <p class="soft">{words.noMore(mostImages)}</p>
      )}
    </div>
  )
}

/** Chooses a file, shows it as it would be kept, and adds it under a name. */
function AddImage({ onAdded }: { onAdded: (name: string) => void }) {
  const [picture, setPicture] = useState('')
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const chosen = useRef<File | null>(null)
  const choose = async (file: File) => {
    chosen.current = file
    const small = await pictureIn(file)
    // A large photo takes a moment, in which another file may have been chosen.
    if (chosen.current !== file) return
    setPicture(small.ok ? small.value : '')
    setProblem(small.ok ? '' : words.unusable[small.why])
  }
  const add = async (event: Event) => {
    event.preventDefault()
    const name = tidy(typed)
    if (picture === '') return setProblem(words.chooseFirst)
    if (name === '') return setProblem(words.nameFirst)
    const added = await addImage({ name, picture })
    if (!added.ok) return setProblem(words.notAdded[added.why])
    setPicture('')
    setTyped('')
    setProblem('')
    onAdded(name)
  }
  return (
    <form onSubmit={add} noValidate>
      <FileChoice accept="image/png,image/jpeg,image/webp" onFile={(file) => void choose(file)}>
        {words.file}
      </FileChoice>
      <p class="soft">
        <b>{words.noPupils}</b> {words.smaller}
      </p>
      <div class="chosen">
        {picture && <img class="picture" src={picture} alt="" />}
        <label>
          {words.name}
          <input
            value={typed}
            maxLength={longestText}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{words.add}</button>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
