import { useState } from 'preact/hooks'
import { licences } from '../../state/licences'
import { settingWords as words } from '../../words/settings.en'

/** What this app is and what it is built with; the licences themselves are read when they are asked for. */
export function About() {
  const [text, setText] = useState<string | null>(null)
  const open = async () => setText((await licences()) ?? words.licencesUnread)
  return (
    <section>
      <h2>{words.about}</h2>
      <ul class="findings">
        {words.aboutLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <details onToggle={(event) => event.currentTarget.open && void open()}>
        <summary>{words.licences}</summary>
        {text !== null && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <pre class="licences" tabIndex={0}>
            {text}
          </pre>
        )}
      </details>
    </section>
  )
}
