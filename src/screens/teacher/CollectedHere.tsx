import { useState } from 'preact/hooks'
import { collected, removeCollected } from '../../state/teacher/collected'
import { tablets } from '../../state/teacher/tablets'
import { collectWords as words } from '../../words/collect.en'
import { ConfirmButton } from '../adults/ConfirmButton'

/** What was collected, tablet by tablet, and deleting it. */
export function CollectedHere() {
  const [problem, setProblem] = useState('')
  const days = collected.value ?? []
  const tags = [...new Set(days.map(({ tabletTag }) => tabletTag))]
  const nameOf = (tag: number) => tablets.value.find(({ tabletTag }) => tabletTag === tag)?.tabletName ?? words.unpaired
  return (
    <section>
      <h2>{words.collectedHere}</h2>
      <p class="soft">{words.collectedSays}</p>
      {tags.length === 0 && <p>{words.noneCollected}</p>}
      <ul class="rows">
        {tags.map((tag) => (
          <li key={tag} class="bar">
            <p dir="auto">{words.daysFrom(nameOf(tag), days.filter(({ tabletTag }) => tabletTag === tag).length)}</p>
            <ConfirmButton
              label={words.delete}
              of={nameOf(tag)}
              asks={words.deleteAsks(nameOf(tag))}
              yes={words.deleteYes}
              onYes={() => void removeCollected(tag).then((done) => setProblem(done.ok ? '' : words.notKept))}
            />
          </li>
        ))}
      </ul>
      <p role="alert">{problem}</p>
    </section>
  )
}
