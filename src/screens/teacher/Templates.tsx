import { removeTemplate, templates } from '../../state/teacher/templates'
import { teacherWords as words } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'

/** The days to start from. */
export function Templates() {
  return (
    <section>
      <h2>{words.templates}</h2>
      {templates.value.length === 0 && <p class="soft">{words.noTemplates}</p>}
      <ul class="things">
        {templates.value.map(({ id, name, slots }) => (
          <li key={id}>
            <p>
              <b dir="auto">{name}</b>
              <span class="soft small">{words.parts(slots.length)}</span>
            </p>
            <ConfirmButton
              label={words.removeTemplate}
              of={name}
              asks={words.removeTemplateAsks(name)}
              yes={words.removeYes}
              onYes={() => void removeTemplate(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
