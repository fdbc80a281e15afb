import { accept } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/completion.ts'
import { remarksOfReturn } from '../rules/remarks.ts'
import { announceMove } from './announce-move.ts'
import { giveBack, passOn } from './pass-on.ts'
import { recordToMove } from './record-to-move.ts'

export const formalCheck = command(contract.formalCheck, async ({ outcome, remarks, ...asked }, context) => {
  const passes = outcome === 'pass'
  const found = await recordToMove(passes ? 'pass-formal' : 'return-formal', asked, context)
  if (!found.ok) return found
  const record = found.value
  const pinned = passes ? accept([]) : remarksOfReturn(remarks, record.programme)
  if (!pinned.ok) return pinned

  const decided = { step: 'formal-check', outcome, opinion: null } as const
  const moved = passes
    ? await passOn(record, { ...decided, next: 'substantive-check' }, context)
    : await giveBack(record, { ...decided, remarks: pinned.value }, context)
  await announceMove(record.row, moved, context)
  return accept(moved)
})
