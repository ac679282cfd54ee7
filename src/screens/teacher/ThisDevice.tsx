import { rename, teacher } from '../../state/teacher/device'
import { goHome } from '../../state/teacher/page'
import { teacherWords as words } from '../../words/teacher.en'
import { TextField } from '../adults/TextField'
import { ThisTablet } from '../adults/ThisTablet'
import { Title } from './Title'

const longestName = 24

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
      <ThisTablet />
    </main>
  )
}
