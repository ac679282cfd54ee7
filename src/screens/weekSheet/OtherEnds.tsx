import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { sayOtherEnd } from '../teacher/plan/planSays'

interface OtherEndsProps {
  tabletTag: number
  dates: IsoDate[]
}

/** Tells an adult, and not the paper, which days end at another time than the sheet says. */
export function OtherEnds({ tabletTag, dates }: OtherEndsProps) {
  const told = dates.map((date) => sayOtherEnd(tabletTag, date, dateInWords(date))).filter(Boolean)
  if (told.length === 0) return null
  return (
    <div class="problem">
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
