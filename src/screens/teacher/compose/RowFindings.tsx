import { type DraftFinding, putRight } from '../../../core/compose/draftFindings'
import { become, draft } from '../../../state/teacher/composing'
import { composeWords as words } from '../../../words/compose.en'

/** What is wrong at one part, each with a way to put it right where there is only one. */
export function RowFindings({ findings }: { findings: DraftFinding[] }) {
  const nameOf = (id: number) => draft.value.find((slot) => slot.id === id)?.activity || words.newPart
  const say = (finding: DraftFinding) => {
    if (finding.code === 'overlap') return words.overlaps(nameOf(finding.other), finding.minutes)
    return finding.code === 'gap' ? words.gap(finding.minutes) : words.faults[finding.code]
  }
  return (
    <>
      {findings.map((finding) => (
        <p key={finding.code} class="row-finding">
          <span>{say(finding)}</span>
          {finding.code === 'overlap' && (
            <button type="button" onClick={() => become((slots) => putRight(slots, finding))}>
              {words.putRight}
            </button>
          )}
        </p>
      ))}
    </>
  )
}
