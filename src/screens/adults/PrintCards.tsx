import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../core/timetable/day'
import { printableDays } from '../../state/printing'
import { settings } from '../../state/wall'
import { PrintChoices } from '../print/PrintChoices'

/** Prints the days and the cards of this tablet, as they are on its screen. */
export function PrintCards() {
  const [days, setDays] = useState<Day[] | null>(null)
  useEffect(() => void printableDays().then(setDays), [])
  const { board, keyAdult, breakPlaces, zones } = settings.value
  return (
    days && <PrintChoices name={board.nickname} days={days} breakPlaces={breakPlaces} adult={keyAdult} zones={zones} />
  )
}
