import { commonActivities } from '../../../core/compose/usualDay'
import type { PeopleAndPlaces } from '../../../core/teacher'
import { withUsed } from '../../../core/teacher'
import { draft } from '../../../state/teacher/composing'
import { teacher } from '../../../state/teacher/device'
import { used } from '../../../state/teacher/peopleAndPlaces'

/** What this teacher used before, with what this day uses in front; and whose device this is. */
export function suggested(): PeopleAndPlaces {
  const { adults, ...others } = withUsed(used.value, draft.value)
  const name = teacher.value?.name ?? ''
  return { ...others, adults: name && !adults.includes(name) ? [...adults, name] : adults }
}

/** The id of the list that a field offers. */
export const listId = (list: keyof PeopleAndPlaces): string => `suggested-${list}`

/** The names that fields of this page offer while one writes. */
export function Suggestions() {
  const own = suggested()
  const lists = { ...own, activities: [...new Set([...own.activities, ...commonActivities])] }
  return (
    <>
      {(['activities', 'places', 'adults'] as const).map((list) => (
        <datalist key={list} id={listId(list)}>
          {lists[list].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
    </>
  )
}
