interface ChoiceProps<Value extends string> {
  label: string
  values: readonly Value[]
  names: Record<Value, string>
  chosen: Value
  onPick: (value: Value) => void
}

/** One of a few, all of them in sight. */
export function Choice<Value extends string>({ label, values, names, chosen, onPick }: ChoiceProps<Value>) {
  return (
    <fieldset class="plain">
      <legend>{label}</legend>
      <div class="row">
        {values.map((value) => (
          <label key={value} class="option">
            <input type="radio" name={label} checked={value === chosen} onChange={() => onPick(value)} />
            {names[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
