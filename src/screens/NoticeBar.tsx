import { dismiss, notices } from '../state/notices'
import { screen } from '../state/screen'
import { noticeWords as words } from '../words/notices.en'

/** What an adult needs to know most, in one calm line above the board; behind the gate all of it stands in a list. */
export function NoticeBar() {
  const [first, ...others] = notices.value
  if (!first || screen.value === 'adults') return null
  const { what, todo } = words.told[first]
  return (
    <div class="notice-bar" role="status">
      <p>
        <b>{words.forAdults}</b> {what} {todo} {others.length > 0 && <b>{words.andMore(others.length)}</b>}
      </p>
      <button type="button" onClick={() => dismiss(first)}>
        {words.read}
      </button>
    </div>
  )
}
