import { useEffect, useState } from 'preact/hooks'
import './adults.css'
import type { NowNext } from '../../core/timetable/nowNext'
import { beginAnew, deleteAll, exportReadable } from '../../state/everything'
import { storeTrouble } from '../../state/launch'
import { readableToday } from '../../state/recovery'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'
import { settingWords as words } from '../../words/settings.en'

/** The store cannot be used: keeps what can be read, and deletes nothing before an export was made. */
export function Recovery() {
  const [today, setToday] = useState<NowNext | null>(null)
  const [exported, setExported] = useState(false)
  const [problem, setProblem] = useState('')
  const why = storeTrouble.value ?? 'damaged'
  useEffect(() => void readableToday().then(setToday), [])
  const startEmpty = async () => {
    const deleted = await deleteAll()
    if (deleted.ok) beginAnew()
    else setProblem(deleted.why === 'blocked' ? words.deleteBlocked : words.deleteFailed)
  }
  return (
    <main class="adults">
      <h1>{words.recovery}</h1>
      <p class="problem">{words.recoveryWhy[why]}</p>
      {today && (today.now || today.next) && (
        <section>
          <h2>{words.recoveryToday}</h2>
          {[
            { label: labels.now, slot: today.now },
            { label: labels.next, slot: today.next },
          ].map(
            ({ label, slot }) =>
              slot && (
                <p key={label} class="said row">
                  <b>{label}</b>
                  <Picture word={slot.symbol} otherwise={slot.activity} />
                  <span dir="auto">{[slot.activity, slot.place].filter(Boolean).join(', ')}</span>
                </p>
              ),
          )}
        </section>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
        <button type="button" onClick={() => void exportReadable().then(() => setExported(true))}>
          {words.exportReadable}
        </button>
      </div>
      <p>{words.exportFirst}</p>
      <div class="row">
        <button type="button" class="grave" disabled={!exported} onClick={startEmpty}>
          {words.startEmpty}
        </button>
      </div>
      <p role="alert">{problem}</p>
    </main>
  )
}
