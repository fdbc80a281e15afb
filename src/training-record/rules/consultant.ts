import { type Actor, isSelf } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { RecordInQuestion } from './relation.ts'

type Checked = Pick<RecordInQuestion, 'traineePersonId' | 'supervisorPersonId' | 'consultantPersonId'>

/**
 * Whether this consultant may check the substance of a record. The voivodeship's consultant does, unless they supervise
 * that record themself; then, or when the voivodeship has none, the national consultant. A national consultant who is
 * the supervisor does not check it either.
 *
 * @law UZL art. 16r
 */
export function mayCheckSubstance(
  actor: Actor,
  record: Checked,
): Verdict<true, 'own-record' | 'consultant-is-supervisor' | 'not-the-consultant'> {
  if (isSelf(actor, record.traineePersonId)) return refuse('own-record', {}, { law: 'UZL art. 16r' })
  if (record.supervisorPersonId !== null && isSelf(actor, record.supervisorPersonId)) {
    return refuse('consultant-is-supervisor', {}, { law: 'UZL art. 16r' })
  }
  if (actor.role === 'voivodeship-consultant') return accept(true)
  const hasOther = Boolean(record.consultantPersonId) && record.consultantPersonId !== record.supervisorPersonId
  const isCompetent = actor.role === 'national-consultant' && !hasOther
  return isCompetent ? accept(true) : refuse('not-the-consultant', { role: actor.role }, { law: 'UZL art. 16r' })
}
