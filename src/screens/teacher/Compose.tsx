import { useEffect, useState } from 'preact/hooks'
import { isReady } from '../../core/compose/draftFindings'
import { noTablet } from '../../core/teacher'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { compose, draft, endComposing } from '../../state/teacher/composing'
import { loadDays, removeDay } from '../../state/teacher/days'
import { show } from '../../state/teacher/page'
import { composeWords as words } from '../../words/compose.en'
import { teacherWords } from '../../words/teacher.en'
import { ConfirmButton } from '../adults/ConfirmButton'
import { Title } from '../Title'
import { Composer } from './compose/Composer'
import { SaveTemplate } from './compose/SaveTemplate'
import { StartFrom } from './compose/StartFrom'

interface ComposeProps {
  date: IsoDate
  /** The tablet it is for, or `noTablet`. */
  tabletTag: number
  /** `said` is what was done, in a sentence. */
  onClose: (said?: string) => void
}

/** Makes the day of a date. */
export function Compose({ date, tabletTag, onClose }: ComposeProps) {
  const [isRead, setIsRead] = useState<boolean | null>(null)
  const [starting, setStarting] = useState(false)
  useEffect(() => {
    void compose({ of: 'day', date, tabletTag }).then((read) => {
      setStarting(draft.peek().length === 0)
      setIsRead(read)
    })
  }, [date, tabletTag])
  if (isRead === null) return null
  if (isRead && !starting)
    return <Making date={date} tabletTag={tabletTag} onClose={onClose} onStartAgain={() => setStarting(true)} />
  const replaces = draft.value.length > 0
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{dateInWords(date)}</Title>
        {replaces ? (
          <button type="button" onClick={() => setStarting(false)}>
            {words.keepThis}
          </button>
        ) : (
          <button type="button" onClick={() => void endComposing().then(() => onClose())}>
            {teacherWords.back}
          </button>
        )}
      </div>
      {isRead ? (
        <StartFrom date={date} tabletTag={tabletTag} replaces={replaces} onStarted={() => setStarting(false)} />
      ) : (
        <p class="problem" role="alert">
          {words.unread}
        </p>
      )}
    </main>
  )
}

function Making({ date, tabletTag, onClose, onStartAgain }: ComposeProps & { onStartAgain: () => void }) {
  const [saving, setSaving] = useState(false)
  const [said, setSaid] = useState('')
  const name = dateInWords(date)
  const done = async () => {
    const isMade = isReady(draft.peek())
    const isEmpty = draft.peek().length === 0
    if (await endComposing()) onClose(isEmpty ? undefined : (isMade ? words.made : words.unfinished)(name))
  }
  const handOver = async () => {
    if (!(await endComposing())) return
    await loadDays()
    show({ name: 'handOver', dates: [date] })
  }
  const remove = async () => {
    if (!(await endComposing())) return
    const removed = await removeDay(tabletTag, date)
    if (removed.ok) onClose(teacherWords.dayRemoved(name))
    else setSaid(teacherWords.notKept)
  }
  return (
    <Composer
      title={name}
      date={date}
      ways={
        <>
          {tabletTag !== noTablet && (
            <button type="button" disabled={!isReady(draft.value)} onClick={() => void handOver()}>
              {words.handOver}
              <span class="sr-only"> {name}</span>
            </button>
          )}
          <button type="button" class="first" onClick={() => void done()}>
            {words.done}
          </button>
        </>
      }
      below={
        <div class="row">
          <button type="button" disabled={draft.value.length === 0} onClick={() => setSaving(true)}>
            {words.saveTemplate}
          </button>
          <button type="button" onClick={onStartAgain}>
            {words.startAgain}
          </button>
          <ConfirmButton
            label={teacherWords.removeDay}
            asks={teacherWords.removeDayAsks(name)}
            yes={teacherWords.removeYes}
            onYes={() => void remove()}
          />
          <div role="status">{said && <p class="said">{said}</p>}</div>
          {saving && (
            <SaveTemplate
              date={date}
              onClose={(sentence = '') => {
                setSaving(false)
                setSaid(sentence)
              }}
            />
          )}
        </div>
      }
    />
  )
}
