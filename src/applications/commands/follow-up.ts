import type { ApplicationDraft } from '../../kernel/application.ts'
import { accept, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { listVersions } from '../queries/applications.ts'
import { beginEffect } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'
import type { About, EffectName, Happened } from './effects.ts'
import type { Process } from './process.ts'

export const aboutIn = (row: ApplicationTable, { today }: Pick<Context, 'today'>): About => ({
  ...{ personId: row.applicant_person_id, subjectId: row.subject_person_id, round: row.round, today },
})

interface Step extends Partial<Pick<Happened, 'dueOn' | 'reason' | 'pinned'>> {
  readonly effect: EffectName
  readonly process: Process
  /** What was filed last where it is not known. */
  readonly content?: ApplicationDraft
  readonly number?: string
}

/**
 * What follows from a step, in its transaction. What was filed passes the rules of its process once more: the law may
 * have changed since.
 */
export async function followUp(row: ApplicationTable, step: Step, context: Context): Promise<Verdict<unknown>> {
  const { effect, process, dueOn = null, reason = '', pinned = [] } = step
  const { effects } = process
  if (!effects[effect]) return accept(true)
  const content = step.content ?? (await listVersions(context.db, row.id))[0]?.content ?? {}
  const form = process.definition.read(content, row.round)
  if (!form.ok) return form
  if (row.applicant_person_id !== context.actor.personId) await beginEffect(context.db, row.subject_person_id)
  const number = step.number ?? row.number ?? ''
  const happened = { ...aboutIn(row, context), applicationId: row.id, number, dueOn, reason, pinned }
  return effects[effect](form.value, happened, context)
}
