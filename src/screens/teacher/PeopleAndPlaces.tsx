import type { PeopleAndPlaces as Lists } from '../../core/teacher'
import { sameText } from '../../core/timetable/day'
import { images } from '../../state/images'
import { addName, forgetName, used } from '../../state/teacher/peopleAndPlaces'
import { Cross } from '../../ui/Cross'
import { imageWords } from '../../words/images.en'
import { teacherWords as words } from '../../words/teacher.en'
import { AddRow } from '../adults/AddRow'
import { OwnImages } from '../adults/OwnImages'

const lists: (keyof Lists)[] = ['adults', 'places', 'activities']

/** What this teacher has used before: suggestions for the next day. */
export function PeopleAndPlaces() {
  return (
    <section class="people">
      <h2>{words.peopleAndPlaces}</h2>
      <p class="soft">{words.peopleSay}</p>
      {lists.map((list) => (
        <Names key={list} list={list} />
      ))}
      <details>
        <summary>
          {imageWords.images} <span class="soft">{images.value.length}</span>
        </summary>
        <OwnImages />
      </details>
    </section>
  )
}

function Names({ list }: { list: keyof Lists }) {
  const names = used.value[list]
  return (
    <details>
      <summary>
        {words.lists[list]} <span class="soft">{names.length}</span>
      </summary>
      <ul class="chips">
        {names.map((name) => (
          <li key={name}>
            <span dir="auto">{name}</span>
            <button type="button" aria-label={words.removeName(name)} onClick={() => void forgetName(list, name)}>
              <Cross />
            </button>
          </li>
        ))}
      </ul>
      <AddRow
        label={words.addTo[list]}
        isThere={(name) => names.some((other) => sameText(other, name))}
        onAdd={(name) => void addName(list, name)}
      />
    </details>
  )
}
