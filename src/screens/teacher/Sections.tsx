import { teacher } from '../../state/teacher/device'
import { lock } from '../../state/teacher/lock'
import { page, show } from '../../state/teacher/page'
import { teacherWords as words } from '../../words/teacher.en'
import { Title } from '../Title'

/** The pages that a teacher moves between, in the order of the work. */
const sections = [
  { name: 'home', label: words.days },
  { name: 'plan', label: words.plan },
  { name: 'review', label: words.review },
  { name: 'weekSheet', label: words.weekSheet },
  { name: 'print', label: words.print },
] as const

/** The head of those pages: whose device it is, and the way to each of them. */
export function Sections() {
  return (
    <>
      <div class="head">
        <Title>{teacher.value?.name}</Title>
        <div class="row">
          <button type="button" onClick={() => show({ name: 'device' })}>
            {words.thisDevice}
          </button>
          <button type="button" onClick={lock}>
            {words.lock}
          </button>
        </div>
      </div>
      <nav class="tabs" aria-label={words.sections}>
        {sections.map(({ name, label }) => (
          <button
            key={name}
            type="button"
            aria-pressed={page.value.name === name}
            onClick={() => show(name === 'home' ? { name, said: '' } : { name })}
          >
            {label}
          </button>
        ))}
      </nav>
    </>
  )
}
