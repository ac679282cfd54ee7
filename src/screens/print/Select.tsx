import { useId } from 'preact/hooks'

interface SelectProps {
  label: string
  options: [value: string, name: string][]
  chosen: string
  onPick: (value: string) => void
}

/** One of a list that opens. */
export function Select({ label, options, chosen, onPick }: SelectProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
