import { useState } from 'react'
import type { AnswerOf } from '../../platform/contract/route.ts'
import { useAction } from '../../ui/api.ts'
import { approveEntries, returnEntries, unapproveEntries } from '../contract/entries.ts'
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
  const giving = useAction(returnEntries)
  const [decision, setDecision] = useState<Decision>()
  const [returning, setReturning] = useState<readonly Entry[]>([])
  const [canUndo, setCanUndo] = useState(false)
  const decided = (next: Decision) => {
    setDecision(next)
    setCanUndo(next.what === 'approved' && next.ids.length > 0)
    setReturning([])
  }
  const approve = (shown: readonly Entry[]) => {
    const onSuccess = ({ approved, left }: AnswerOf<typeof approveEntries>) =>
      decided({ what: 'approved', ids: approved, left, shown })
    const asked = { recordId: record.id, entries: shown.map(asShown) }
    if (shown.length > 0) approving.mutate(asked, { onSuccess })
  }
  const undo = () =>
    undoing.mutate(
      { recordId: record.id, ids: [...(decision?.ids ?? [])] },
      { onSuccess: ({ undone }) => decided({ what: 'undone', ids: undone, left: [], shown: [] }) },
    )
  const giveBack = (reason: string) => {
    const asked = { recordId: record.id, entries: returning.map(asShown), reason }
    const onSuccess = ({ returned, left }: AnswerOf<typeof returnEntries>) =>
      decided({ what: 'returned', ids: returned, left, shown: returning })
    if (returning.length > 0) giving.mutate(asked, { onSuccess })
  }
  return {
    ...{ approve, undo, decision, canUndo, returning, setReturning, giveBack },
    forget: () => setCanUndo(false),
    busy: approving.isPending || undoing.isPending || giving.isPending,
    error: approving.error ?? undoing.error,
    returnError: giving.error,
  }
}

const asShown = ({ id, hash }: Entry) => ({ id, hash })
