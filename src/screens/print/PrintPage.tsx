import type { ComponentChildren } from 'preact'
import { print } from '../../state/printing'
import { printWords as words } from '../../words/print.en'
import { Title } from '../teacher/Title'

interface PrintPageProps {
  title: string
  /** What a PDF of it is called. */
  fileName: string
  onBack: () => void
  /** What can be chosen or written before it is printed. */
  choices?: ComponentChildren
  /** Other ways to hand it on, as buttons. */
  ways?: ComponentChildren
  /** The sheets of paper. */
  children: ComponentChildren
}

/** What is printed, as it lies on paper, with what is chosen and the way to print above it. Only the paper is printed. */
export function PrintPage({ title, fileName, onBack, choices, ways, children }: PrintPageProps) {
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{title}</Title>
        <div class="row">
          <button type="button" class="first" onClick={() => print(fileName)}>
            {words.print}
          </button>
          {ways}
          <button type="button" onClick={onBack}>
            {words.back}
          </button>
        </div>
      </div>
      {choices}
      {children}
    </main>
  )
}
