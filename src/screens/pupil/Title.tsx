import { Ear } from './Ear'

/** The title of a pupil's screen, with the ear that says everything on it. */
export function Title({ text }: { text: string }) {
  return (
    <header class="title">
      <h1>{text}</h1>
      <Ear text={text} screen />
    </header>
  )
}
