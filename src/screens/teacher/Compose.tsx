import { useState } from 'preact/hooks'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { dateFor, removeDay } from '../../state/teacher/days'
import { teacherWords as words } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'
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
  const [problem, setProblem] = useState('')
  const remove = async () => {
    const removed = await removeDay(tabletTag, date)
    if (removed.ok) onClose(words.dayRemoved(dateInWords(date)))
    else setProblem(words.notKept)
  }
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{dateInWords(date)}</Title>
        <button type="button" onClick={() => onClose()}>
          {words.back}
        </button>
      </div>
      <LoadFile date={date} tabletTag={tabletTag} onLoaded={() => onClose(words.loaded(dateInWords(date)))} />
      {dateFor(tabletTag, date).day && (
        <div class="row">
          <ConfirmButton
            label={words.removeDay}
            asks={words.removeDayAsks(dateInWords(date))}
            yes={words.removeYes}
            onYes={() => void remove()}
          />
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </main>
  )
}
