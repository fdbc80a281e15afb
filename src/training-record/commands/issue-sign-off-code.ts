import { createHash, randomBytes } from 'node:crypto'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/delegation.ts'
import { listEntryRows } from '../queries/delegation.ts'
import { findVisible } from '../queries/visible.ts'
import { SIGN_OFF_CODE_MINUTES } from '../rules/sign-off-code.ts'
import { OPEN_RECORD_STATES, WAITING_STATES } from '../rules/states.ts'
import { insertCode } from '../store/delegation.ts'

export const issueSignOffCode = command(contract.issueSignOffCode, async ({ recordId, entries }, context) => {
  const { db, now } = context
  const record = await findVisible(db, recordId, context)
  if (!record.ok) return record
  const { relation, row } = record.value
  if (relation !== 'trainee') return refuse('not-permitted', { by: relation })
  if (!OPEN_RECORD_STATES.some((state) => state === row.state)) return refuse('record-closed', { state: row.state })
  const ids = entries.map(({ id }) => id)
  const found = new Map((await listEntryRows(db, recordId, ids)).map((entry) => [entry.id, entry]))
  for (const { id, hash } of entries) {
    const entry = found.get(id)
    if (!entry) return refuse('not-found', { id })
    if (!WAITING_STATES.some((state) => state === entry.state)) return refuse('not-in-state', { id })
    if (entry.hash !== hash) return refuse('entry-changed', { id })
  }
  const code = randomBytes(16).toString('base64url')
  const expiresAt = new Date(Date.parse(now) + SIGN_OFF_CODE_MINUTES * 60_000).toISOString()
  await insertCode(db, {
    ...{ code_hash: codeHash(code), record_id: recordId, entries, issued_at: now, expires_at: expiresAt },
    ...{ used_by: null, used_at: null },
  })
  return accept({ code, expiresAt, url: `/sign-off/${code}` })
})

/** What is kept of a code; 128 random bits need no salt. */
export const codeHash = (code: string): string => createHash('sha256').update(code).digest('hex')
