import type { RecordRelation } from './states.ts'

/** A step of the end of training as far as it is asked when it was decided. */
export interface DecidedStep {
  readonly step: string
  readonly closed_at: string
}

const STEP_OF: Readonly<Partial<Record<RecordRelation, string>>> = {
  supervisor: 'supervisor-approval',
  'voivodeship-office': 'formal-check',
  consultant: 'substantive-check',
}

/**
 * The moment at which a desk last decided on the record; null where it has not yet. To everybody without a desk of
 * their own: when any desk last did.
 *
 * @policy decision 0050
 */
export function lastCheckBy(relation: RecordRelation, steps: readonly DecidedStep[]): string | null {
  const step = STEP_OF[relation]
  const decided = steps.filter((one) => step === undefined || one.step === step).map(({ closed_at }) => closed_at)
  return decided.toSorted().at(-1) ?? null
}
