import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './codeScreen.css'
import { awake } from '../state/tablet'
import { keepScreenOn } from '../state/teacher/sharing'
import { QrCode } from '../ui/QrCode'
import { teacherWords as words } from '../words/teacher.en'
import { Title } from './Title'

/** So long each code of a sequence is shown: a camera takes several pictures of it. */
const frameMs = 300

interface CodeScreenProps {
  title: string
  /** The texts of the codes: one still code, or a sequence that is shown round and round. */
  texts: string[]
  /** What a screen reader says of the code. */
  name: string
  children: ComponentChildren
}

/** A code as large as the screen allows, dark on light in every theme, while the screen is kept on. */
export function CodeScreen({ title, texts, name, children }: CodeScreenProps) {
  const [shown, setShown] = useState(0)
  const [running, setRunning] = useState(true)
  useEffect(keepScreenOn, [])
  useEffect(() => {
    if (texts.length === 1 || !running) return
    const timer = setInterval(() => setShown((before) => (before + 1) % texts.length), frameMs)
    return () => clearInterval(timer)
  }, [texts, running])
  return (
    <main class="adults code-screen">
      <div class="code">
        <QrCode text={texts[shown] ?? ''} name={name} />
      </div>
      <div class="beside">
        <Title>{title}</Title>
        {texts.length > 1 && (
          <div class="row sequence">
            <button type="button" onClick={() => setRunning(!running)}>
              {running ? words.stop : words.goOn}
            </button>
            <span>{words.frame(shown + 1, texts.length)}</span>
          </div>
        )}
        <p>
          <b>{words.brightness}</b>
        </p>
        {children}
        {(awake.value === 'denied' || awake.value === 'unsupported') && <p class="soft">{words.mayDim}</p>}
      </div>
    </main>
  )
}
