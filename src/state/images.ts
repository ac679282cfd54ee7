import { computed, signal } from '@preact/signals'
import { imageKey, type OwnImage } from '../core/symbols/ownImages'

/** The school's own images on this device; at first only those that the board may show. */
export const images = signal<OwnImage[]>([])

let isComplete = false

/** Whether there are images that a start did not wait for. */
export const moreImages = (): boolean => !isComplete

/** Takes what a start read of the images. What is read of a wall later is no news: all are there by then. */
export function showFirst(read: { images: OwnImage[]; hasMoreImages: boolean }): void {
  if (isComplete) return
  images.value = read.images
  isComplete = !read.hasMoreImages
}

/** Takes all images there are. */
export function showAll(all: OwnImage[]): void {
  images.value = all
  isComplete = true
}

const byKey = computed(() => new Map(images.value.map(({ name, picture }) => [imageKey(name), picture])))

/** The own image that a text names, as a data URL; undefined where this device has none. */
export const imageFor = (text: string): string | undefined =>
  byKey.value.size > 0 ? byKey.value.get(imageKey(text)) : undefined
