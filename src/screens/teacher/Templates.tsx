import { weekAFor, weekOf } from '../../core/compose/templates'
import type { Template } from '../../core/teacher'
import { setWeekA, teacher } from '../../state/teacher/device'
import { show } from '../../state/teacher/page'
import { addTemplate, removeTemplate, templates } from '../../state/teacher/templates'
import { moment } from '../../state/wall'
import { teacherWords as words } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'

/** The days to start from. */
export function Templates() {
  const add = async () => {
    const added = await addTemplate({ name: words.newTemplateName, weekdays: [], weeks: 'every', slots: [] })
    if (added.ok) show({ name: 'template', id: added.value.id })
  }
  return (
    <section>
      <h2>{words.templates}</h2>
      {templates.value.length === 0 && <p class="soft">{words.noTemplates}</p>}
      <ul class="things">
        {templates.value.map((template) => (
          <TemplateRow key={template.id} template={template} />
        ))}
      </ul>
      <div class="row">
        <button type="button" onClick={() => void add()}>
          {words.newTemplate}
        </button>
      </div>
      {(templates.value.some(({ weeks }) => weeks !== 'every') || teacher.value?.weekA) && <Rotation />}
    </section>
  )
}

function TemplateRow({ template: { id, name, weekdays, weeks, slots } }: { template: Template }) {
  const days = weekdays.map((day) => words.shortWeekdays[day - 1] ?? '')
  return (
    <li>
      <p>
        <b dir="auto">{name}</b>
        <span class="soft small">
          {words.offeredOn(days, words.weekNames[weeks])}, {words.parts(slots.length)}
        </span>
      </p>
      <span class="row">
        <button type="button" onClick={() => show({ name: 'template', id })}>
          {words.changeTemplate}
          <span class="sr-only"> {name}</span>
        </button>
        <ConfirmButton
          label={words.removeTemplate}
          of={name}
          asks={words.removeTemplateAsks(name)}
          yes={words.removeYes}
          onYes={() => void removeTemplate(id)}
        />
      </span>
    </li>
  )
}

/** Which of the two weeks this one is. */
function Rotation() {
  const today = moment.value.date
  const present = weekOf(today, teacher.value?.weekA ?? null)
  return (
    <fieldset>
      <legend>
        {words.twoWeeks}: {words.thisWeek}
      </legend>
      <div class="row">
        {(['a', 'b'] as const).map((week) => (
          <button
            key={week}
            type="button"
            aria-pressed={week === present}
            onClick={() => void setWeekA(weekAFor(today, week))}
          >
            {words.isWeek[week]}
          </button>
        ))}
        <button type="button" aria-pressed={present === null} onClick={() => void setWeekA(null)}>
          {words.weeksAlike}
        </button>
      </div>
    </fieldset>
  )
}
