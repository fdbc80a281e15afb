import { accept, type Verdict } from '../../kernel/verdict.ts'
import { type Context, command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/applications.ts'
import type { Attachment } from '../contract/shapes.ts'
import { applicationFiled } from '../events.ts'
import { dueOn } from '../rules/terms.ts'
import { insertKey, insertVersion, lockKey, moveApplication, nextNumber, putDraft } from '../store/applications.ts'
import { insertFiledAttachments } from '../store/attachments.ts'
import type { ApplicationTable, FiledAttachmentTable, FiledVersionTable } from '../store/tables.ts'
import { columnsOf, mayStillFile } from './closing-of.ts'
import { contentHash } from './content-hash.ts'
import { contentToFile, type Sent } from './content-to-file.ts'
import { followUp } from './follow-up.ts'
import { newsOf } from './news.ts'
import { type ApplicationMeans, getProcess } from './process.ts'
import { recordStep } from './record-step.ts'
import { type Filed, repeated } from './repeated-filing.ts'
import { askedIn } from './save-draft.ts'
import { signedVersion } from './signed-version.ts'
import { applicationTo } from './visible-application.ts'

/** Filed once for each key: who sends it again, or three times at once, gets the receipt of the first. */
export const makeFileApplication = (means: ApplicationMeans) =>
  command(contract.fileApplication, async ({ applicationId, key, ...sent }, context) => {
    const bodyHash = contentHash({ applicationId, ...sent })
    const earlier = await lockKey(context.db, key)
    if (earlier) return repeated(earlier, bodyHash, context)
    const found = await applicationTo('file', { applicationId, means }, context)
    if (!found.ok) return found
    const filed = await fileNow(found.value, sent, { context, means })
    if (!filed.ok) return filed
    const { version } = filed.value
    await insertKey(context.db, { key, application_id: applicationId, version_number: version, body_hash: bodyHash })
    return filed
  })

async function fileNow(
  row: ApplicationTable,
  sent: Sent,
  { context, means }: { context: Context; means: ApplicationMeans },
): Promise<Verdict<Filed>> {
  const { db, now, today } = context
  const inTime = await mayStillFile(db, row, now)
  if (!inTime.ok) return inTime
  const process = getProcess(means.processes, row.process)
  const filing = await contentToFile(row, sent, { process, context })
  if (!filing.ok) return filing
  const { content, stage, desk, attachments } = filing.value
  const { letter } = process.definition
  const number = row.number ?? (await nextNumber(db, `${today.slice(0, 4)}/${letter}/`))
  const version = await signedVersion({ row, number, ...filing.value }, context, means)
  const due = dueOn(stage.term, today)
  const done = await followUp(row, { effect: 'filed', process, content, number, dueOn: due }, context)
  if (!done.ok) return done
  await putDraft(db, row, { draft: askedIn(content, process), draft_saved_at: now })
  await insertVersion(db, version)
  await insertFiledAttachments(db, rowsOf(attachments, version))
  context.concerns(row.subject_person_id, { receipt: contentHash(version.receipt) })
  const to = { stage: stage.key, desk }
  const move = { number, state: 'filed' as const, turn_since: now, due_on: due, ...columnsOf(null), to }
  await moveApplication(db, { ...row, version: row.version + 1 }, move)
  await recordStep({ applicationId: row.id, action: 'file', version: version.number, stage: stage.key }, context)
  await announce(db, applicationFiled({ ...newsOf({ ...row, number, ...to }), desk, dueOn: due }))
  return accept({ number, version: version.number, filedAt: now, hash: version.hash })
}

const rowsOf = (
  attachments: readonly Attachment[],
  { application_id, number: version_number }: FiledVersionTable,
): FiledAttachmentTable[] =>
  attachments.map(({ id: file_id, key }, position) => ({ application_id, version_number, file_id, key, position }))
