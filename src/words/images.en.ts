/** What adults read where they add a school's own pictures, in English. */
export const imageWords = {
  images: 'Your own pictures',
  says: 'Such as the sign on your own hall door. A picture is shown wherever its name is the picture, activity or place of a part, in place of the app’s own. It stays on this device: a tablet without it shows the usual picture.',
  noPupils: 'No photos of pupils.',
  file: 'Choose a PNG, JPEG or WebP picture',
  smaller:
    'It is made small here, at most 256 pixels wide and high. What a camera writes into a photo, such as where it was taken, is left out.',
  name: 'Name, such as “Our hall”',
  add: 'Add this picture',
  added: (name: string) => `“${name}” is added.`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `“${name}” is removed. Days that name it show the usual picture.`,
  putBack: 'Put it back',
  noMore: (most: number) => `${most} is the most. Remove one to add another.`,
  chooseFirst: 'Choose a picture first.',
  nameFirst: 'Write a name first.',
  unusable: {
    notAPicture: 'This file is no picture that can be read here. Choose a PNG, JPEG or WebP picture.',
    drawing: 'An SVG drawing cannot be used. Save it as a PNG picture and choose that.',
    tooLarge: 'This picture is too large: 24 megapixels is the most. Make it smaller or take a screenshot of it.',
  },
  notAdded: {
    noLetters: 'The name has no letter or digit. Write a word for it.',
    tooMany: 'As many pictures as fit are here already. Remove one to add another.',
    thereAlready: 'A picture has that name already. Write another name, or remove that one first.',
    full: 'There is no room left on this device, so the picture is not kept. Free some space and try again.',
    refused: 'This browser keeps nothing for this page, so the picture is not kept.',
    failed: 'The picture could not be kept, so all is as it was. Try again.',
  },
  notRemoved: 'The picture could not be removed, so it is still there. Try again.',
} as const
