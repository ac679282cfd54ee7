import { useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import { setUpWall } from '../../state/setup'
import { adultWords as words } from '../../words/adults.en'
import { FormEnd } from '../FormEnd'
import { BoardChoice, freeFace } from './BoardChoice'

/** Sets up the wall tablet: whose board it is, the key adult, and the PIN for adults. */
export function SetUpWall({ onBack }: { onBack: () => void }) {
  const [face, setFace] = useState(() => freeFace([]))
  const [keyAdult, setKeyAdult] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')

  const hangUp = async (event: Event) => {
    event.preventDefault()
    const board = { ...face, nickname: tidy(face.nickname) }
    const wrong = whatIsWrong(board.nickname, pin, again)
    if (wrong) return setProblem(wrong)
    const done = await setUpWall({ board, keyAdult: tidy(keyAdult), pin })
    if (!done.ok) setProblem(words.notKept)
  }
  return (
    <main class="adults">
      <h1>{words.setUpWall}</h1>
      <form onSubmit={hangUp} noValidate>
        <BoardChoice face={face} onChange={setFace} />
        <label>
          {words.keyAdult}
          <input
            value={keyAdult}
            maxLength={longestName}
            autocomplete="off"
            onInput={(event) => setKeyAdult(event.currentTarget.value)}
          />
        </label>
        <PinField label={words.pin} value={pin} onChange={setPin} />
        <PinField label={words.pinAgain} value={again} onChange={setAgain} />
        <FormEnd problem={problem} send={words.finishSetUp} back={words.back} onBack={onBack} />
      </form>
    </main>
  )
}

function whatIsWrong(nickname: string, pin: string, again: string): string {
  if (!nickname) return words.needNickname
  if (!isPin(pin)) return words.needPin
  return pin === again ? '' : words.pinsDiffer
}

/** Whether a text can be a PIN: 4 to 8 digits. */
export const isPin = (text: string): boolean => /^\d{4,8}$/.test(text)

interface PinFieldProps {
  label: string
  value: string
  onChange: (pin: string) => void
}

export function PinField({ label, value, onChange }: PinFieldProps) {
  return (
    <label>
      {label}
      <input
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={8}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}
