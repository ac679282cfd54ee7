import { useState } from 'preact/hooks'
import { dateInWords } from '../../state/loading'
import { show } from '../../state/teacher/page'
import { forget, tablets } from '../../state/teacher/tablets'
import { Picture } from '../../ui/Picture'
import { collectWords } from '../../words/collect.en'
import { teacherWords as words } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'

/** The tablets paired with this device. */
export function Tablets() {
  const [said, setSaid] = useState('')
  const forgetTablet = async (tag: number, name: string) => {
    const done = await forget(tag)
    setSaid(done.ok ? words.forgotten(name) : words.notKept)
  }
  return (
    <section>
      <h2>{words.tablets}</h2>
      <ul class="things">
        {tablets.value.map(({ tabletTag, tabletName, pairedOn }) => (
          <li key={tabletTag}>
            <Picture word={tabletName} />
            <p>
              <b dir="auto">{tabletName}</b>
              <span class="soft small">{words.pairedOn(dateInWords(pairedOn))}</span>
            </p>
            <ConfirmButton
              label={words.forget}
              of={tabletName}
              asks={words.forgetAsks(tabletName)}
              yes={words.forgetYes}
              onYes={() => void forgetTablet(tabletTag, tabletName)}
            />
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      <div class="row">
        <button type="button" onClick={() => show({ name: 'take' })}>
          {collectWords.take}
        </button>
        <button type="button" onClick={() => show({ name: 'pair', other: 'tablet' })}>
          {words.pairTablet}
        </button>
      </div>
    </section>
  )
}
