import { useEffect } from 'preact/hooks'
import { clockTime } from '../../core/timetable/clockTime'
import { longestName } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { lookAtStorage } from '../../state/tablet'
import { rename, teacher } from '../../state/teacher/device'
import { goHome } from '../../state/teacher/page'
import { installed } from '../../state/updates'
import { moment } from '../../state/wall'
import { settingWords } from '../../words/settings.en'
import { teacherWords as words } from '../../words/teacher.en'
import { About } from '../adults/About'
import { TextField } from '../adults/TextField'
import { ChangePin, Data, Fact, sayStorage, UpdateWaits } from '../adults/ThisTablet'
import { Privacy } from '../privacy/Privacy'
import { Title } from '../Title'
import { CollectedHere } from './CollectedHere'
import { OtherAdults } from './OtherAdults'

/** Whose device this is, how it is doing, its PIN, and what it keeps. */
export function ThisDevice() {
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{words.thisDevice}</Title>
        <button type="button" onClick={() => goHome()}>
          {words.back}
        </button>
      </div>
      <section>
        <TextField
          label={words.nameOnDevice}
          value={teacher.value?.name ?? ''}
          longest={longestName}
          problemWith={(name) => (name === '' ? words.needName : '')}
          onWrite={(name) => void rename(name)}
        />
        <p class="soft">{words.nameSays}</p>
      </section>
      <HowItIsDoing />
      <OtherAdults />
      <CollectedHere />
      <ChangePin />
      <Data />
      <Privacy of="teacher" />
      <About />
    </main>
  )
}

function HowItIsDoing() {
  useEffect(() => void lookAtStorage(), [])
  const { date, minute } = moment.value
  return (
    <section>
      <h2>{settingWords.state}</h2>
      <dl>
        <Fact name={settingWords.version}>{__VERSION__}</Fact>
        <Fact name={settingWords.storage}>{sayStorage()}</Fact>
        <Fact name={settingWords.offline}>{settingWords.offlineStates[installed.value]}</Fact>
        <Fact name={settingWords.clock}>{words.clockSays(dateInWords(date), clockTime(minute))}</Fact>
      </dl>
      <UpdateWaits />
    </section>
  )
}
