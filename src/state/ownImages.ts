import { no, ok, type Result } from '../core/result'
import { imageKey, type OwnImage } from '../core/symbols/ownImages'
import { smallPicture, type Unusable } from '../device/smallPicture'
import { tellOtherTabs } from '../device/tabs'
import type { WriteRefusal } from '../storage/database'
import { addImage as addStored, type NoImage, readImages, removeImage as removeStored } from '../storage/images'
import { showAll } from './images'
import { raise } from './notices'

/** Reads all images: those a start did not wait for, and what another tab has changed. */
export async function loadImages(): Promise<void> {
  const read = await readImages()
  if (!read.ok) return
  showAll(read.value.images)
  if (read.value.damaged) raise('recordDamaged')
}

/** The picture in a file, made small: a data URL. Nothing is kept yet. */
export const pictureIn = (file: File): Promise<Result<string, Unusable>> => smallPicture(file)

/** An adult adds an image of the school's own: stored, then shown. `noLetters` is a name that no text can spell. */
export async function addImage(image: OwnImage): Promise<Result<void, NoImage | 'noLetters'>> {
  if (imageKey(image.name) === '') return no('noLetters')
  return shown(await addStored(image))
}

/** An adult takes an image away: where it was shown, the usual picture is back. */
export const removeImage = async ({ name }: OwnImage): Promise<Result<void, WriteRefusal>> =>
  shown(await removeStored(name))

function shown<Refusal>(kept: Result<OwnImage[], Refusal>): Result<void, Refusal> {
  if (!kept.ok) return kept
  showAll(kept.value)
  tellOtherTabs()
  return ok(undefined)
}
