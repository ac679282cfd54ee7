import { hoursOf } from '../../core/plan/hours'
import type { PlanStep } from '../../core/plan/plan'
import { type PlanReading, planColumns, readPlan } from '../../core/plan/readPlan'
import { ok, type Result } from '../../core/result'
import { clockTime } from '../../core/timetable/clockTime'
import { saveFile } from '../../device/saveFile'
import type { TableRefusal } from '../../device/tableFile'
import { readCells } from '../loading'

/** What a table says as a plan without dates, or why it is no table. Nothing is kept. */
export async function readPlanTable(source: ArrayBuffer | string): Promise<Result<PlanReading, TableRefusal>> {
  const table = await readCells(source)
  return table.ok ? ok(readPlan(table.value)) : table
}

const phaseNames: Record<PlanStep['phase'], string> = {
  stepOut: 'step-out',
  irp: 'irp',
  stepUp: 'step-up',
  mainstream: 'mainstream',
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Saves steps as a file that another device, or a spreadsheet, reads. */
export function saveSteps(fileName: string, steps: PlanStep[]): void {
  const rows = steps.map(({ phase, ends, minutes, classMinutes, newStep, isReview }, at) => [
    String(at + 1),
    phaseNames[phase],
    clockTime(ends),
    hoursOf(minutes),
    hoursOf(classMinutes),
    quoted(newStep),
    isReview ? 'yes' : '',
  ])
  const text = [planColumns, ...rows].map((cells) => `${cells.join(',')}\n`).join('')
  saveFile(new File([text], fileName, { type: 'text/csv' }))
}
