import { useState } from 'preact/hooks'
import { tidy } from '../../core/timetable/cleanText'
import { longestName } from '../../core/timetable/day'
import { setUpTeacher } from '../../state/teacher/device'
import { adultWords } from '../../words/adults.en'
import { teacherWords as words } from '../../words/teacher.en'
import { FormEnd } from '../FormEnd'
import { isPin, PinField } from './SetUpWall'

/** Sets up a teacher's device: the name that pupils know, and the PIN. */
export function SetUpTeacher({ onBack }: { onBack: () => void }) {
  const [name, setName] = useState('')
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState('')

  const finish = async (event: Event) => {
    event.preventDefault()
    const wrong = whatIsWrong(name, pin, again)
    if (wrong) return setProblem(wrong)
    const done = await setUpTeacher(tidy(name), pin)
    if (!done.ok) setProblem(adultWords.notKept)
  }
  return (
    <main class="adults">
      <h1>{adultWords.setUpTeacher}</h1>
      <form onSubmit={finish} noValidate>
        <label>
          {words.yourName}
          <input
            value={name}
            maxLength={longestName}
            autocomplete="off"
            dir="auto"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <PinField label={words.pin} value={pin} onChange={setPin} />
        <PinField label={adultWords.pinAgain} value={again} onChange={setAgain} />
        <p class="soft">{words.pinSays}</p>
        <FormEnd problem={problem} send={words.finishSetUp} back={adultWords.back} onBack={onBack} />
      </form>
    </main>
  )
}

function whatIsWrong(name: string, pin: string, again: string): string {
  if (!tidy(name)) return words.needName
  if (!isPin(pin)) return adultWords.needPin
  return pin === again ? '' : adultWords.pinsDiffer
}
