import type { PlainDate } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { type Standing, standingOf } from '../rules/objection.ts'
import type { ApplicationTable, DecisionTable } from '../store/tables.ts'
import type { Process } from './process.ts'

/** Since when a decision is delivered, until when something may be done against it, and whether it is final. */
export function standingIn(
  row: Pick<ApplicationTable, 'state'>,
  { instance, decided_at, opened_at }: Pick<DecisionTable, 'instance' | 'decided_at' | 'opened_at'>,
  { process, today }: { process: Process; today: PlainDate },
): Standing & { readonly isHere: boolean } {
  const { objection } = process.definition
  const term = instance === 1 && objection ? objection.term : null
  const given = { decidedOn: dayOf(decided_at), openedOn: opened_at === null ? null : dayOf(opened_at) }
  const standing = standingOf(given, term, today)
  const isFinal = standing.isFinal && row.state !== 'objected'
  return { ...standing, isFinal, isHere: objection?.stage !== undefined }
}

const dayOf = (moment: string): PlainDate => dateIn(new Date(moment))
