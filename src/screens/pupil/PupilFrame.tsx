import type { ComponentChildren } from 'preact'
import { go } from '../../state/screen'
import { untilQuiet } from '../../state/shown'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { QuietReady } from './QuietStrip'
import { Title } from './Title'
import { BreakButton } from './Today'

interface PupilFrameProps {
  title: string
  class: string
  children: ComponentChildren
  /** The button before Break please; the way back to Today unless said otherwise. */
  before?: ComponentChildren
  after?: ComponentChildren
}

/**
 * A pupil's screen besides Today: a title, what it is about, and below it the way back and Break please, which is the
 * second button from the left as on Today.
 */
export function PupilFrame({ title, children, before = <TodayButton />, after, ...rest }: PupilFrameProps) {
  return (
    <main class={`pupil-screen ${rest.class}`}>
      <Title text={title} />
      {untilQuiet.value.state === 'now' && <QuietReady />}
      {children}
      <nav class="actions">
        {before}
        <BreakButton />
        {after}
      </nav>
    </main>
  )
}

export function TodayButton({ look = 'plain' }: { look?: 'plain' | 'picked' }) {
  return (
    <BigButton label={labels.today} look={look} onPress={() => go('today')}>
      <Picture word="today" otherwise="my day" />
    </BigButton>
  )
}
