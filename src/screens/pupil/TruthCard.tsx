import { board, type todayIs } from '../../state/shown'
import { weekdayShown } from '../../state/weekday'
import { Picture } from '../../ui/Picture'
import { labels, sentences } from '../../words/pupil.en'
import { Ear } from './Ear'

/** Where there is no present slot, Now says what is true instead. */
export function TruthCard({ is }: { is: typeof todayIs.value }) {
  const truth = truthOf(is)
  return (
    <section class="card now-card truth-card" aria-labelledby="truth">
      <div class="now-body">
        <Picture word={truth.symbol} />
        <div class="now-text">
          <h1 id="truth" class="middling">
            {truth.title}
          </h1>
          <p>{truth.sentence}</p>
        </div>
      </div>
      <footer>
        <Ear text={`${truth.title}, ${truth.sentence}`} />
      </footer>
    </section>
  )
}

function truthOf(is: typeof todayIs.value): { symbol: string; title: string; sentence: string } {
  const next = board.value.next?.activity ?? ''
  switch (is) {
    case 'beforeFirst':
      return { symbol: 'sun', title: labels.beforeSchool, sentence: sentences.firstIs(next) }
    case 'gap':
      return { symbol: 'clock', title: labels.nothingPlanned, sentence: sentences.nextIs(next) }
    case 'afterLast':
      return { symbol: 'home', title: labels.finished, sentence: sentences.dayIsFinished() }
    case 'noSchool':
      return { symbol: 'home', title: labels.noSchool, sentence: sentences.itIs(weekdayShown.value) }
    case 'clockBehind':
      return { symbol: 'clock', title: labels.askAnAdult, sentence: sentences.clockNeedsAnAdult() }
    default:
      return { symbol: 'my day', title: labels.noTimetable, sentence: sentences.adultAddsToday() }
  }
}
