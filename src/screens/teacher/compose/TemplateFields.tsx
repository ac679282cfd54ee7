import { type Template, templateWeeks } from '../../../core/teacher'
import { composeWords as words } from '../../../words/compose.en'
import { TextLine } from './TextLine'

export type TemplateSays = Pick<Template, 'name' | 'weekdays' | 'weeks'>

interface TemplateFieldsProps {
  template: TemplateSays
  onChange: (part: Partial<TemplateSays>) => void
}

const schoolDays = [1, 2, 3, 4, 5]

/** What a template is called, and on which days of which weeks it is offered. */
export function TemplateFields({ template: { name, weekdays, weeks }, onChange }: TemplateFieldsProps) {
  const without = (day: number) => weekdays.filter((other) => other !== day)
  return (
    <div class="template-fields">
      <TextLine label={words.templateName} value={name} onWrite={(text) => onChange({ name: text })} />
      <fieldset>
        <legend>{words.weekdays}</legend>
        <div class="row">
          {schoolDays.map((day) => (
            <button
              key={day}
              type="button"
              class="chip"
              aria-pressed={weekdays.includes(day)}
              onClick={() =>
                onChange({ weekdays: weekdays.includes(day) ? without(day) : [...weekdays, day].sort((a, b) => a - b) })
              }
            >
              {words.weekdayNames[day - 1]}
            </button>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.weeks}</legend>
        <div class="row">
          {templateWeeks.map((week) => (
            <button
              key={week}
              type="button"
              class="chip"
              aria-pressed={week === weeks}
              onClick={() => onChange({ weeks: week })}
            >
              {words.weekNames[week]}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
