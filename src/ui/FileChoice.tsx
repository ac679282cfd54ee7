import type { ComponentChildren } from 'preact'

interface FileChoiceProps {
  class?: string
  /** As in the `accept` of an input, such as `image/*`. */
  accept: string
  onFile: (file: File) => void
  /** What is to be chosen, before the field. */
  children: ComponentChildren
}

/** Chooses a file. The same one can be chosen again, as after it was put right. */
export function FileChoice({ accept, onFile, children, ...rest }: FileChoiceProps) {
  return (
    <label {...rest}>
      {children}
      <input
        type="file"
        accept={accept}
        onClick={(event) => {
          event.currentTarget.value = ''
        }}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
