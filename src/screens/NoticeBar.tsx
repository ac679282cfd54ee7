import { dismiss, notices } from '../state/notices'
import { noticeWords } from '../words/notices.en'

/** What an adult needs to know, in one calm line above the board, until an adult has read it. */
export function NoticeBar() {
  const notice = notices.value[0]
  if (!notice) return null
  return (
    <div class="notice-bar" role="status">
      <p>
        <b>{noticeWords.forAdults}</b> {noticeWords[notice]}
      </p>
      <button type="button" onClick={() => dismiss(notice)}>
        {noticeWords.read}
      </button>
    </div>
  )
}
