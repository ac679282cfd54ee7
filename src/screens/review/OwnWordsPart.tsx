import type { Plan } from '../../core/plan/plan'
import { marksGiven, type OwnWords } from '../../core/review/ownWords'
import { ChoseMark } from '../../ui/ChoseMark'
import { MarkShape } from '../../ui/MarkShape'
import { labels } from '../../words/pupil.en'
import { reviewWords as words } from '../../words/review.en'
import { chosenKinds } from '../../words/together.en'

/** What the pupil chose and said: first of all, and in the pupil's own words. */
export function OwnWordsPart({ own, plan }: { own: OwnWords; plan: Plan | null }) {
  const chosenTogether = plan?.together.filter(({ chosen }) => chosen !== null) ?? []
  return (
    <section class="own-words">
      <h2>{words.ownWords}</h2>
      <p class="soft">{own.days === 0 ? words.nothingSaid : words.saidOn(own.days)}</p>
      <div class="groups">
        {chosenTogether.length > 0 && (
          <div>
            <h3>
              <ChoseMark label={words.planned} />
            </h3>
            <dl>
              {chosenTogether.map(({ kind, chosen }) => (
                <div key={kind}>
                  <dt>{chosenKinds[kind]}</dt>
                  <dd dir="auto">{chosen?.join(', ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {own.choices.length > 0 && (
          <div>
            <h3>{words.choices}</h3>
            <dl>
              {own.choices.map(({ activity, chosen }) => (
                <div key={activity}>
                  <dt dir="auto">{activity}</dt>
                  <dd dir="auto">{chosen.map(({ name, days }) => words.chosen(name, days)).join(', ')}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
        {own.helped.length > 0 && (
          <div>
            <h3>{words.helped}</h3>
            <p dir="auto">{own.helped.map(({ name, days }) => words.chosen(name, days)).join(', ')}</p>
          </div>
        )}
        {own.marks.length > 0 && (
          <div>
            <h3>{words.marks}</h3>
            <dl>
              {own.marks.map(({ activity, of }) => (
                <div key={activity}>
                  <dt dir="auto">{activity}</dt>
                  <dd class="marks-given">
                    {marksGiven(of).map(({ mark, times }) => (
                      <span key={mark}>
                        <MarkShape mark={mark} /> {words.markTimes(labels[mark], times)}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </section>
  )
}
