import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/completion.ts'
import { remarkAnswered } from '../events.ts'
import { listRemarks } from '../queries/checks.ts'
import { findVisible } from '../queries/visible.ts'
import { ownWords } from '../rules/remarks.ts'
import { putAnswer } from '../store/checks.ts'
import { aroundRecord } from './around-record.ts'

export const answerRemark = command(contract.answerRemark, async ({ recordId, remarkId, answer }, context) => {
  const { db, now } = context
  const found = await findVisible(db, recordId, { ...context, lock: true })
  if (!found.ok) return found
  const { row, relation } = found.value
  if (relation !== 'trainee') return refuse('not-permitted', { action: 'answer', by: relation })
  const remark = (await listRemarks(db, recordId)).find(({ id }) => id === remarkId)
  if (!remark) return refuse('not-found')
  const isOpen = row.state === 'returned' && remark.round === row.supplement_round
  if (!isOpen) return refuse('not-in-state', { of: 'record', action: 'answer', state: row.state })
  const words = ownWords(answer, 'answer')
  if (!words.ok) return words

  await putAnswer(db, remarkId, { answer: words.value, answered_at: now })
  await announce(db, remarkAnswered({ ...aroundRecord(row), remarkId }))
  return accept({ id: remarkId, answer: words.value })
})
