interface FormEndProps {
  /** What keeps the form from being sent; '' while nothing does. */
  problem: string
  send: string
  back: string
  onBack: () => void
}

/** The end of an adult's form: what is wrong with it, the button that sends it, and the way back. */
export function FormEnd({ problem, send, back, onBack }: FormEndProps) {
  return (
    <>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="submit" class="first">
          {send}
        </button>
        <button type="button" onClick={onBack}>
          {back}
        </button>
      </div>
    </>
  )
}
