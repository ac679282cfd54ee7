import { dismiss, notices } from '../state/notices'
import { screen } from '../state/screen'
import { role } from '../state/wall'
import { HoldButton } from '../ui/HoldButton'
import { noticeWords as words } from '../words/notices.en'

/**
 * What an adult needs to know most, in one calm line above the board; behind the gate all of it stands in a list. The
 * pupil's other screens stay theirs, and a passing touch on the board puts nothing away.
 */
export function NoticeBar() {
  const [first, ...others] = notices.value
  const isOnWall = role.value === 'wall'
  if (!first || (isOnWall ? screen.value !== 'today' : screen.value === 'adults')) return null
  const { what, todo } = words.told[first]
  return (
    <div class="notice-bar" role="status">
      <p>
        <b>{words.forAdults}</b> {what} {todo} {others.length > 0 && <b>{words.andMore(others.length)}</b>}
      </p>
      {isOnWall ? (
        <HoldButton onHeld={() => dismiss(first)}>{words.holdToClose}</HoldButton>
      ) : (
        <button type="button" onClick={() => dismiss(first)}>
          {words.read}
        </button>
      )}
    </div>
  )
}
