import { show } from '../../state/teacher/page'
import { chosenTablet } from '../../state/teacher/tablets'
import { teacherWords as words } from '../../words/teacher.en'
import { Days } from './Days'
import { PeopleAndPlaces } from './PeopleAndPlaces'
import { Sections } from './Sections'
import { TabletChoice } from './TabletChoice'
import { Tablets } from './Tablets'
import { Templates } from './Templates'

/** The days of the chosen tablet, and what they are made with. */
export function TeacherHome({ said }: { said: string }) {
  return (
    <main class="adults teacher">
      <Sections />
      <div role="status">{said && <p class="said">{said}</p>}</div>
      <div class="desk">
        <div class="days-side">
          {chosenTablet.value ? <TabletChoice /> : <FirstTablet />}
          <Days />
        </div>
        <div class="things-side">
          {chosenTablet.value && <Tablets />}
          <Templates />
          <PeopleAndPlaces />
        </div>
      </div>
    </main>
  )
}

/** What to do first on a new device. */
function FirstTablet() {
  return (
    <section class="first-tablet">
      <h2>{words.noTabletYet}</h2>
      <p>{words.noTabletSays}</p>
      <button type="button" class="first" onClick={() => show({ name: 'pair', other: 'tablet' })}>
        {words.pairTablet}
      </button>
    </section>
  )
}
