import { useState } from 'react'
import type { AnswerOf } from '../../platform/contract/route.ts'
import { useAction } from '../../ui/api.ts'
import { approveEntries, returnEntry, unapproveEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'

type Left = AnswerOf<typeof approveEntries>['left']

/** What was decided last, for the notice and the way back. */
export interface Decision {
  readonly what: 'approved' | 'returned' | 'undone'
  readonly ids: readonly string[]
  readonly left: Left
  /** As they were shown, to name those left out. */
  readonly shown: readonly Entry[]
}

export type Approval = ReturnType<typeof useApproval>

export function useApproval(record: RecordView) {
  const approving = useAction(approveEntries)
  const undoing = useAction(unapproveEntries)
  const giving = useAction(returnEntry)
  const [decision, setDecision] = useState<Decision>()
  const [returning, setReturning] = useState<readonly Entry[]>([])
  const [canUndo, setCanUndo] = useState(false)
  const decided = (next: Decision) => {
    setDecision(next)
    setCanUndo(next.what === 'approved' && next.ids.length > 0)
  }
  const approve = (entries: readonly Entry[]) =>
    approving.mutate(
      { recordId: record.id, entries: entries.map(({ id, hash }) => ({ id, hash })) },
      { onSuccess: ({ approved, left }) => decided({ what: 'approved', ids: approved, left, shown: entries }) },
    )
  const undo = () =>
    undoing.mutate(
      { recordId: record.id, ids: [...(decision?.ids ?? [])] },
      { onSuccess: ({ undone }) => decided({ what: 'undone', ids: undone, left: [], shown: [] }) },
    )
  const giveBack = async (reason: string) => {
    for (const { id, version } of returning) {
      await giving.mutateAsync({ recordId: record.id, entryId: id, version, reason })
    }
    decided({ what: 'returned', ids: returning.map(({ id }) => id), left: [], shown: [] })
    setReturning([])
  }
  return {
    ...{ approve, undo, decision, canUndo, returning, setReturning },
    giveBack: (reason: string) => void giveBack(reason).catch(() => undefined),
    forget: () => setCanUndo(false),
    busy: approving.isPending || undoing.isPending || giving.isPending,
    error: approving.error ?? undoing.error,
    returnError: giving.error,
  }
}
