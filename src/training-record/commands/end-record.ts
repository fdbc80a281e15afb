import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/completion.ts'
import { returnReason } from '../rules/return-reason.ts'
import { moveRecord, openStep } from '../store/checks.ts'
import { announceMove } from './announce-move.ts'
import { recordToMove } from './record-to-move.ts'

export const endRecord = command(contract.endRecord, async ({ how, reason, ...asked }, context) => {
  const found = await recordToMove(how, asked, context)
  if (!found.ok) return found
  const why = returnReason(reason)
  if (!why.ok) return why

  const { row, to } = found.value
  const { db, actor, now, today } = context
  const round = row.supplement_round
  await openStep(db, {
    ...{ id: context.newId(), record_id: row.id, round, step: 'ending', opened_at: now, due_on: today },
    ...{ closed_at: now, closed_by: actor.personId, outcome: to, opinion: why.value },
  })
  await moveRecord(db, row, { state: to, supplement_round: round })
  const moved = { state: to, supplementRound: round, version: row.version + 1 }
  await announceMove(row, { ...moved, dueOn: null }, context)
  return accept(moved)
})
