import { computed, effect } from '@preact/signals'
import type { IsoDate } from '../../core/timetable/day'
import { onOtherTab } from '../../device/tabs'
import { purgeCollected } from '../../storage/collected'
import { moment } from '../wall'
import { loadAdults } from './adults'
import { loadCollected } from './collected'
import { loadDays, purgeDays } from './days'
import { loadTeacher } from './device'
import { lockIfUntouched } from './lock'
import { loadPeopleAndPlaces } from './peopleAndPlaces'
import { loadPlans } from './plans'
import { loadPlanTemplates } from './planTemplates'
import { loadTablets } from './tablets'
import { loadTemplates } from './templates'

async function loadEverything(): Promise<void> {
  await loadTeacher()
  await Promise.all([
    loadTablets(),
    loadDays(),
    loadTemplates(),
    loadPeopleAndPlaces(),
    loadPlans(),
    loadCollected(),
    loadAdults(),
    loadPlanTemplates(),
  ])
}

async function beginDate(today: IsoDate): Promise<void> {
  await purgeDays(today)
  await purgeCollected(today)
  await loadEverything()
}

const date = computed(() => moment.value.date)

// At start, and at each new date.
effect(() => void beginDate(date.value))
effect(() => lockIfUntouched(moment.value.ms))
onOtherTab(() => void loadEverything())
