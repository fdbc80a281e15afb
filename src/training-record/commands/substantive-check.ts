import { accept, all } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/completion.ts'
import { ownWords, remarksOfReturn } from '../rules/remarks.ts'
import { announceMove } from './announce-move.ts'
import { giveBack, passOn } from './pass-on.ts'
import { recordToMove } from './record-to-move.ts'

export const substantiveCheck = command(
  contract.substantiveCheck,
  async ({ outcome, opinion, remarks, ...asked }, context) => {
    const isPositive = outcome === 'positive'
    const found = await recordToMove(isPositive ? 'approve-substance' : 'refuse-substance', asked, context)
    if (!found.ok) return found
    const record = found.value
    const said = all(ownWords(opinion, 'opinion'), isPositive ? accept([]) : remarksOfReturn(remarks, record.programme))
    if (!said.ok) return said
    const [words, pinned] = said.value

    const decided = { step: 'substantive-check', outcome, opinion: words } as const
    const moved = isPositive
      ? await passOn(record, { ...decided, next: null }, context)
      : await giveBack(record, { ...decided, remarks: pinned }, context)
    await announceMove(record.row, moved, context)
    return accept(moved)
  },
)
