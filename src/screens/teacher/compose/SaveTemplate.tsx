import { useEffect, useRef, useState } from 'preact/hooks'
import { asNewDay, finished } from '../../../core/compose/draft'
import { tidy } from '../../../core/timetable/cleanText'
import { weekdayOf } from '../../../core/timetable/dates'
import type { IsoDate } from '../../../core/timetable/day'
import { beforeChanges, draft } from '../../../state/teacher/composing'
import { addTemplate } from '../../../state/teacher/templates'
import { composeWords as words } from '../../../words/compose.en'
import { teacherWords } from '../../../words/teacher.en'
import { TemplateFields, type TemplateSays } from './TemplateFields'

interface SaveTemplateProps {
  date: IsoDate
  onClose: (said?: string) => void
}

/** Saves the day as a template for its weekday, unless another one is chosen. */
export function SaveTemplate({ date, onClose }: SaveTemplateProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const weekday = weekdayOf(date)
  const [says, setSays] = useState<TemplateSays>({
    name: words.weekdayNames[weekday - 1] ?? '',
    weekdays: [weekday],
    weeks: 'every',
  })
  const [asBefore, setAsBefore] = useState(true)
  const [problem, setProblem] = useState('')
  const before = beforeChanges.value
  const save = async () => {
    const name = tidy(says.name)
    if (name === '') return setProblem(words.needName)
    const slots = (asBefore ? before?.slots : undefined) ?? draft.peek()
    const added = await addTemplate({ ...says, name, slots: asNewDay(finished(slots)) })
    if (added.ok) onClose(words.savedTemplate(name))
    else setProblem(teacherWords.notKept)
  }
  return (
    <dialog ref={dialog} class="change-sheet" aria-labelledby="save-template" onClose={() => onClose()}>
      <h2 id="save-template">{words.saveTemplate}</h2>
      <TemplateFields template={says} onChange={(part) => setSays({ ...says, ...part })} />
      {before && (
        <fieldset>
          <legend>{words.templateParts}</legend>
          <div class="row">
            {[false, true].map((is) => (
              <button
                key={String(is)}
                type="button"
                class="chip"
                aria-pressed={asBefore === is}
                onClick={() => setAsBefore(is)}
              >
                {is ? words.partsBefore(words.changesListed(before.changes)) : words.partsNow}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row sheet-actions">
        <button type="button" class="first" onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}
