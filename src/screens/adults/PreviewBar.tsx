import { useEffect } from 'preact/hooks'
import { dayLength } from '../../core/timetable/day'
import { lastEnd } from '../../core/timetable/lastEnd'
import './previewBar.css'
import { clockTime } from '../../core/timetable/clockTime'
import { endPreview, preview, showMinute } from '../../state/preview'
import { adultsStayMs, go, untouchedMs } from '../../state/screen'
import { moment, role } from '../../state/wall'
import { adultWords as words } from '../../words/adults.en'
import { startSample } from '../setup/sample'

const margin = 10
const step = 5

/** Marks a preview clearly, and walks it through its day. */
export function PreviewBar() {
  const shown = preview.value
  const { ms } = moment.value
  // Nobody is there: the wall goes back to the truth, and adults come in by the gate again.
  useEffect(() => {
    if (untouchedMs(ms) < adultsStayMs) return
    endPreview()
    go('today')
  }, [ms])
  if (!shown) return null
  const { slots } = shown.record.day
  const first = Math.max(0, Math.floor(((slots[0]?.start ?? 0) - margin) / step) * step)
  const last = Math.min(dayLength, Math.ceil((lastEnd(slots) + margin) / step) * step)
  const starts = slots.map((slot) => slot.start)
  const earlier = starts.findLast((start) => start < shown.minute) ?? first
  const later = starts.find((start) => start > shown.minute) ?? last
  const close = () => {
    endPreview()
    go(role.value === null ? 'today' : 'adults')
  }
  return (
    <aside class="preview-bar" aria-label={words.preview}>
      <b>{words.preview}</b>
      {shown.sample !== null && (
        <select
          aria-label={words.sampleDay}
          value={String(shown.sample)}
          onChange={(event) => void startSample(Number(event.currentTarget.value))}
        >
          {words.samples.map((name, sample) => (
            <option key={name} value={String(sample)}>
              {name}
            </option>
          ))}
        </select>
      )}
      <label>
        <output>{clockTime(shown.minute)}</output>
        <input
          type="range"
          aria-label={words.previewTime}
          aria-valuetext={clockTime(shown.minute)}
          min={first}
          max={last}
          step={step}
          value={shown.minute}
          onInput={(event) => showMinute(Number(event.currentTarget.value))}
        />
      </label>
      <button type="button" onClick={() => showMinute(earlier)}>
        {words.earlier}
      </button>
      <button type="button" onClick={() => showMinute(later)}>
        {words.later}
      </button>
      <button type="button" onClick={close}>
        {words.close}
      </button>
    </aside>
  )
}
