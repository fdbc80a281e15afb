import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/completion.ts'
import { listRemarks } from '../queries/checks.ts'
import { mayApproveWhole } from '../rules/completion.ts'
import { ownWords } from '../rules/remarks.ts'
import { unansweredElements } from '../rules/supplement-round.ts'
import { announceMove } from './announce-move.ts'
import { passOn } from './pass-on.ts'
import { recordToMove } from './record-to-move.ts'
import { viewRecord } from './record-view.ts'

export const approveWhole = command(contract.approveWhole, async ({ opinion, ...asked }, context) => {
  const { db } = context
  const found = await recordToMove('approve-whole', asked, context)
  if (!found.ok) return found
  const record = found.value
  const complete = mayApproveWhole((await viewRecord(db, record, context)).missing)
  if (!complete.ok) return complete
  const unanswered = unansweredElements(await listRemarks(db, asked.recordId), record.row.supplement_round)
  if (unanswered.length > 0) return refuse('elements-missing', { count: unanswered.length, elements: unanswered })
  const words = ownWords(opinion, 'opinion')
  if (!words.ok) return words

  const decided = { step: 'supervisor-approval', outcome: 'approved', opinion: words.value } as const
  const moved = await passOn(record, { ...decided, next: 'formal-check' }, context)
  await announceMove(record.row, moved, context)
  return accept(moved)
})
