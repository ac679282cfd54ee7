import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { teacherWords as words } from '../../words/teacher.en'
import { LoadFile } from './LoadFile'
import { Title } from './Title'

interface ComposeProps {
  date: IsoDate
  /** The tablet it is for, or `noTablet`. */
  tabletTag: number
  /** `said` is what was done, in a sentence. */
  onClose: (said?: string) => void
}

/** Makes the day of a date. */
export function Compose({ date, tabletTag, onClose }: ComposeProps) {
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{dateInWords(date)}</Title>
        <button type="button" onClick={() => onClose()}>
          {words.back}
        </button>
      </div>
      <LoadFile date={date} tabletTag={tabletTag} onLoaded={() => onClose(words.loaded(dateInWords(date)))} />
    </main>
  )
}
