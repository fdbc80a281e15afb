import { createHash, randomUUID } from 'node:crypto'
import { canonicalJson } from '../../src/kernel/canonical-json.ts'
import { type Db, sql } from '../../src/platform/db/pool.ts'
import { COMPLETION } from '../../src/training-record/rules/completion-application.ts'

interface OnDesk {
  readonly recordId: string
  readonly stage: 'formal-check' | 'substantive-check'
  readonly supervisor: string
  readonly round?: number
}

const STATES = { 'formal-check': 'office-check', 'substantive-check': 'consultant-check' } as const

/** A record put on a desk by hand, with its application: the law lets nobody reach the desks before five years are over. */
export async function putOnDesk(db: Db, { recordId, stage, supervisor, round = 0 }: OnDesk): Promise<void> {
  const { rows } = await sql<{ trainee: string; voivodeship: string; specialty: string }>`
    update training_record.record
    set state = ${STATES[stage]}, supervisor_person_id = ${supervisor}, supplement_round = ${round}
    where id = ${recordId}
    returning trainee_person_id as trainee, voivodeship, specialty_code as specialty`.execute(db)
  const [record] = rows
  if (!record) throw new Error(`no record ${recordId}`)
  const { trainee, ...place } = record
  const content = { opinion: 'Szkolenie ukończone.', recordHash: 'ab'.repeat(32), ...place }
  const deskOf = COMPLETION.stages.find(({ key }) => key === stage)?.deskOf(content)
  if (!deskOf?.ok) throw new Error('the desk is known')
  const id = randomUUID()
  await sql`
    update applications.application set state = 'withdrawn'
    where process = 'completion' and round = ${recordId} and state in ('draft', 'filed', 'returned')`.execute(db)
  await sql`
    insert into applications.application (id, process, round, applicant_person_id, subject_person_id, number, stage, desk,
      state, version, draft, draft_saved_at, turn_since, due_on)
    values (${id}, 'completion', ${recordId}, ${supervisor}, ${trainee}, ${`2019/Z/${String(Date.now()).slice(-8)}`}, ${stage},
      ${JSON.stringify(deskOf.value)}::jsonb, 'filed', 1, ${JSON.stringify(content)}::jsonb, now(), now(), current_date + 14)`.execute(
    db,
  )
  const hash = createHash('sha256').update(canonicalJson(content)).digest('hex')
  await sql`
    insert into applications.filed_version (application_id, number, content, known, hash, filed_at, filed_by, receipt, signature, public_key)
    values (${id}, 1, ${JSON.stringify(content)}::jsonb, '{}', ${hash}, now(), ${supervisor}, '{}', 'x', 'x')`.execute(
    db,
  )
}
