import { chooseTablet, chosenTag, tablets } from '../../state/teacher/tablets'
import { Picture } from '../../ui/Picture'
import { teacherWords as words } from '../../words/teacher.en'

/** Which tablet's days are on show; nothing where there is only one. */
export function TabletChoice() {
  if (tablets.value.length < 2) return null
  return (
    <nav class="tablet-choice" aria-label={words.whichTablet}>
      {tablets.value.map(({ tabletTag, tabletName }) => (
        <button
          key={tabletTag}
          type="button"
          aria-pressed={tabletTag === chosenTag.value}
          onClick={() => chooseTablet(tabletTag)}
        >
          <Picture word={tabletName} />
          <span dir="auto">{tabletName}</span>
        </button>
      ))}
    </nav>
  )
}
