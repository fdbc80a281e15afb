import { bodyNameOf, namesOf } from '../../identity/public.ts'
import { deskSaid, type ProcessWords } from '../../kernel/application.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import { listDecisions, listVersions } from '../queries/applications.ts'
import { type DecisionPayload, decisionNumber, decisionPayload } from '../rules/decision-payload.ts'
import type { Decision } from '../rules/words-of-desk.ts'
import { insertDecision } from '../store/applications.ts'
import type { ApplicationTable, DecisionTable } from '../store/tables.ts'
import { contentHash } from './content-hash.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

/** The decision as a signed document; its hash stands in the leaf, so that the log holds it too. */
export async function giveDecision(
  { row, decision }: { row: ApplicationTable; decision: Decision },
  context: Context,
  means: ApplicationMeans,
): Promise<DecisionPayload> {
  const { db, actor, now, leafId } = context
  const [before] = await listDecisions(db, row.id)
  const instance = (before?.instance ?? 0) + 1
  const payload = await payloadOf({ row, decision, instance, before }, context, means)
  const { outcome, grounds, legalBasis: legal_basis, remedies } = decision
  const signature = means.signer.sign(Buffer.from(canonicalJson(payload)))
  await insertDecision(db, {
    ...{ application_id: row.id, instance, outcome, grounds, legal_basis, remedies },
    ...{ decided_at: now, decided_by: actor.personId, number: payload.number, payload },
    ...{ signature, public_key: means.signer.publicKey, leaf_id: leafId },
  })
  context.concerns(row.subject_person_id, { decision: contentHash(payload) })
  return payload
}

interface ToGive {
  readonly row: ApplicationTable
  readonly decision: Decision
  readonly instance: number
  readonly before: DecisionTable | undefined
}

async function payloadOf(
  { row, decision, instance, before }: ToGive,
  { db, actor, now }: Context,
  { processes }: ApplicationMeans,
): Promise<DecisionPayload> {
  const [last] = await listVersions(db, row.id)
  if (!last || row.number === null) throw new Error('what is decided was filed')
  const names = await namesOf(db, [row.applicant_person_id, actor.personId])
  const nameOf = (personId: string) => ({ personId, name: names.get(personId) ?? '' })
  const { process, round, number } = row
  const { words } = getProcess(processes, process)
  const { pinned, ...said } = decision
  return decisionPayload({
    ...said,
    ...(pinned.length > 0 && { pinned }),
    ...(before?.number && { objectedTo: before.number }),
    ...{ number: decisionNumber(number, instance), decidedAt: now, body: await bodyOf(row, words.pl, db) },
    ...{ applicant: nameOf(row.applicant_person_id), decidedBy: { ...nameOf(actor.personId), role: actor.role } },
    application: {
      ...{ id: row.id, number, process, round, version: last.number, filedAt: last.filed_at, hash: last.hash },
    },
  })
}

/** The body in whose name it is given: that of the desk where it is in the register, otherwise as the process says. */
async function bodyOf({ desk, stage }: ApplicationTable, words: ProcessWords, db: Db): Promise<string> {
  const known = desk?.bodyId === undefined ? undefined : await bodyNameOf(db, desk.bodyId)
  return known ?? deskSaid(words, stage)
}
