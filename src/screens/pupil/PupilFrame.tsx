import type { ComponentChildren } from 'preact'
import { go } from '../../state/screen'
import { untilQuiet } from '../../state/shown'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { QuietReady } from './QuietStrip'
import { BreakButton } from './Today'

interface PupilFrameProps {
  title: string
  class: string
  children: ComponentChildren
  /** Buttons beside Break please; the way back to Today unless said otherwise. */
  actions?: ComponentChildren
}

/** A pupil's screen besides Today: a title, what it is about, and below it Break please and the way back. */
export function PupilFrame({ title, children, actions = <TodayButton />, ...rest }: PupilFrameProps) {
  return (
    <main class={`pupil-screen ${rest.class}`}>
      <h1>{title}</h1>
      {untilQuiet.value.state === 'now' && <QuietReady />}
      {children}
      <nav class="actions">
        <BreakButton />
        {actions}
      </nav>
    </main>
  )
}

export function TodayButton() {
  return (
    <BigButton label={labels.today} onPress={() => go('today')}>
      <Picture word="today" otherwise="my day" />
    </BigButton>
  )
}
