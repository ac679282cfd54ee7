import { useEffect, useState } from 'preact/hooks'
import { compose, endComposing } from '../../../state/teacher/composing'
import { goHome } from '../../../state/teacher/page'
import { changeTemplate, templates } from '../../../state/teacher/templates'
import { moment } from '../../../state/wall'
import { composeWords as words } from '../../../words/compose.en'
import { Composer } from './Composer'
import { TemplateFields } from './TemplateFields'

/** Makes a template: its name, when it is offered, and its parts. */
export function ComposeTemplate({ id }: { id: number }) {
  const [isOpen, setIsOpen] = useState(false)
  const template = templates.value.find((one) => one.id === id)
  useEffect(() => void compose({ of: 'template', id }).then(() => setIsOpen(true)), [id])
  useEffect(() => {
    if (isOpen && !template) goHome(words.templateGone)
  }, [isOpen, template])
  if (!isOpen || !template) return null
  const done = async () => {
    if (await endComposing()) goHome(words.templateSaved(template.name))
  }
  return (
    <Composer
      title={words.template(template.name)}
      date={moment.value.date}
      ways={
        <button type="button" class="first" onClick={() => void done()}>
          {words.done}
        </button>
      }
    >
      <TemplateFields template={template} onChange={(part) => void changeTemplate(id, part)} />
    </Composer>
  )
}
