import { useState } from 'preact/hooks'
import '../adults/adults.css'
import './welcome.css'
import { originIsSecure } from '../../state/setup'
import { Picture } from '../../ui/Picture'
import { adultWords as words } from '../../words/adults.en'
import { SetUpTeacher } from './SetUpTeacher'
import { SetUpWall } from './SetUpWall'
import { startSample } from './sample'

/** The first paint on a new device: try it, or set it up. */
export function Welcome() {
  const [step, setStep] = useState<'choices' | 'wall' | 'teacher' | 'failed'>('choices')
  if (step === 'wall') return <SetUpWall onBack={() => setStep('choices')} />
  if (step === 'teacher') return <SetUpTeacher onBack={() => setStep('choices')} />
  const trySample = async () => {
    if (!(await startSample(1))) setStep('failed')
  }
  return (
    <main class="adults welcome">
      <h1>{words.welcome}</h1>
      <p>{words.welcomeSays}</p>
      {!originIsSecure() && <p class="problem">{words.insecure}</p>}
      {step === 'failed' && (
        <p class="problem" role="alert">
          {words.sampleFailed}
        </p>
      )}
      <div class="choices">
        <button type="button" onClick={trySample}>
          <Picture word="my day" />
          <strong>{words.trySample}</strong>
          <span>{words.trySampleSays}</span>
        </button>
        <button type="button" onClick={() => setStep('wall')}>
          <Picture word="home" />
          <strong>{words.setUpWall}</strong>
          <span>{words.setUpWallSays}</span>
        </button>
        <button type="button" onClick={() => setStep('teacher')}>
          <Picture word="teacher" />
          <strong>{words.setUpTeacher}</strong>
          <span>{words.setUpTeacherSays}</span>
        </button>
      </div>
    </main>
  )
}
