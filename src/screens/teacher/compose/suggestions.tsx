import { commonActivities } from '../../../core/compose/usualDay'
import type { PeopleAndPlaces } from '../../../core/teacher'
import { withUsed } from '../../../core/teacher'
import { draft } from '../../../state/teacher/composing'
import { used } from '../../../state/teacher/peopleAndPlaces'

/** What this teacher used before, with what this day uses in front. */
export const suggested = (): PeopleAndPlaces => withUsed(used.value, draft.value)

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
