import { teacher } from '../../state/teacher/device'
import { lock } from '../../state/teacher/lock'
import { show } from '../../state/teacher/page'
import { chosenTablet } from '../../state/teacher/tablets'
import { teacherWords as words } from '../../words/teacher.en'
import { Days } from './Days'
import { PeopleAndPlaces } from './PeopleAndPlaces'
import { TabletChoice } from './TabletChoice'
import { Tablets } from './Tablets'
import { Templates } from './Templates'
import { Title } from './Title'

/** The days of the chosen tablet, and what they are made with. */
export function TeacherHome({ said }: { said: string }) {
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{teacher.value?.name}</Title>
        <div class="row">
          <button type="button" onClick={() => show({ name: 'device' })}>
            {words.thisDevice}
          </button>
          <button type="button" onClick={lock}>
            {words.lock}
          </button>
        </div>
      </div>
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
      <button type="button" class="first" onClick={() => show({ name: 'pair' })}>
        {words.pairTablet}
      </button>
    </section>
  )
}
