import { render } from 'preact'
import '../../pupil/otherScreens.css'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { board, todayIs } from '../../../state/shown'
import { Boundary } from '../../../ui/Boundary'
import { composeWords as words } from '../../../words/compose.en'
import { QuietTime } from '../../pupil/QuietTime'
import { Today } from '../../pupil/Today'
import { TruthCard } from '../../pupil/TruthCard'

const boardWidth = 1280
const emptyPage = '<!doctype html>'

/**
 * The pupil's board as it is drawn on a tablet of 1280 by 800, made small. It has a document of its own, so that it is
 * laid out for that size and not for this window; nothing in it can be pressed or reached.
 */
export function BoardPicture() {
  const frame = useRef<HTMLIFrameElement>(null)
  const [page, setPage] = useState<Document | null>(null)

  useEffect(() => {
    if (!page) return
    page.documentElement.lang = 'en-GB'
    for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
      const link = page.createElement('link')
      link.rel = 'stylesheet'
      link.href = href
      page.head.append(link)
    }
    const root = page.createElement('div')
    root.id = 'app'
    page.body.append(root)
    render(<BoardShown />, root)
    return () => {
      render(null, root)
      page.head.replaceChildren()
      page.body.replaceChildren()
    }
  }, [page])

  // The theme may change while this is on show.
  useEffect(() => {
    if (page) page.documentElement.dataset.theme = document.documentElement.dataset.theme
  })

  useLayoutEffect(() => {
    const box = frame.current?.parentElement
    if (!box) return
    const fit = new ResizeObserver(() => box.style.setProperty('--scale', String(box.clientWidth / boardWidth)))
    fit.observe(box)
    return () => fit.disconnect()
  }, [])

  return (
    <div class="board-picture" aria-hidden="true">
      <iframe
        ref={frame}
        inert
        srcdoc={emptyPage}
        tabIndex={-1}
        title={words.board}
        onLoad={(event) => setPage(event.currentTarget.contentDocument)}
      />
    </div>
  )
}

/** What the pupil's tablet would have on screen by itself. */
function BoardShown() {
  return (
    <Boundary onError={() => {}} instead={() => <TruthCard is={todayIs.value} />}>
      {board.value.now?.kind === 'quiet' ? <QuietTime /> : <Today />}
    </Boundary>
  )
}
