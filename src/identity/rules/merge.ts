import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** What a person who turned out to be seen twice stands in, under the number that is to go. */
export interface Matters {
  readonly holdsRole: boolean
  /** Of a record or a referral. */
  readonly isTrainee: boolean
  readonly supervises: boolean
  /** By a grant, in force or not. */
  readonly mentors: boolean
  /** Of somebody, or with one of their own. */
  readonly isInDeputyship: boolean
  /** An entry, a check or an application. */
  readonly hasDecided: boolean
  readonly hasFiled: boolean
}

/**
 * Whether a person seen twice may be joined to who they really are: only while they have no matters of their own. Else
 * somebody could turn out to be their own supervisor, mentor, deputy or desk, or to have approved what is theirs; such
 * two are never joined by the program.
 *
 * @law KPA art. 24 § 1
 * @law UZL art. 16m
 * @policy decision 0162
 */
export function mayJoin(matters: Matters): Verdict<true, 'person-has-matters'> {
  const held = Object.entries(matters).flatMap(([matter, has]) => (has ? [matter] : []))
  return held.length === 0 ? accept(true) : refuse('person-has-matters', { matters: held }, { law: 'KPA art. 24 § 1' })
}
