import type { Citation } from '../../kernel/verdict.ts'
import type { RecordRelation, RecordState } from './states.ts'

/** Who sees a record by law, on what ground, and in which states of it; in every one where none is named. */
interface AccessByLaw {
  readonly relation: RecordRelation
  readonly ground: Citation
  readonly states?: readonly RecordState[]
}

/**
 * Who sees a record without the trainee's leave: those who train, the unit, the office of the voivodeship and CMKP all
 * along, the consultant during the check alone.
 *
 * @law UZL art. 4a
 * @law UZL art. 16m
 * @law UZL art. 16r
 */
export const ACCESS_BY_LAW: readonly AccessByLaw[] = [
  { relation: 'supervisor', ground: 'UZL art. 16m' },
  { relation: 'mentor', ground: 'UZL art. 16m' },
  { relation: 'unit', ground: 'UZL art. 4a' },
  { relation: 'voivodeship-office', ground: 'UZL art. 4a' },
  { relation: 'consultant', ground: 'UZL art. 16r', states: ['consultant-check'] },
  { relation: 'cmkp', ground: 'UZL art. 4a' },
]

/**
 * Whether a relation gives sight of a record in this state.
 *
 * @law UZL art. 16r
 */
export const seesByLaw = ({ states }: AccessByLaw, state: RecordState): boolean => states?.includes(state) ?? true
