import { useEffect, useRef } from 'preact/hooks'
import { moment } from '../../state/wall'
import { labels, sentences } from '../../words/pupil.en'

/** Stands where Today cannot be drawn. It reads nothing that may be what is broken, and tries again every minute. */
export function Broken({ again }: { again: () => void }) {
  const { minute } = moment.value
  const since = useRef(minute)
  useEffect(() => {
    if (minute !== since.current) again()
  }, [minute, again])
  return (
    <main class="today">
      <div class="cards">
        <div class="card now-card truth-card">
          <div class="now-body">
            <div class="now-text">
              <h1 class="middling">{labels.askAnAdult}</h1>
              <p>{sentences.boardNeedsAnAdult()}</p>
            </div>
          </div>
        </div>
      </div>
    </main>
  )
}
