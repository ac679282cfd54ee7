import { dismiss, notices } from '../../state/notices'
import { noticeWords as words } from '../../words/notices.en'

/** Every open notice with what to do about it, the most important first. */
export function WhatNeedsYou() {
  if (notices.value.length === 0) return null
  return (
    <section class="problem" aria-labelledby="needs-you">
      <h2 id="needs-you">{words.needsYou}</h2>
      <ul class="rows">
        {notices.value.map((notice) => (
          <li key={notice} class="bar">
            <p>
              {words.told[notice].what} <b>{words.told[notice].todo}</b>
            </p>
            <button type="button" onClick={() => dismiss(notice)}>
              {words.read}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
