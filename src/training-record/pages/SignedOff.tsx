import { useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { UndoToast } from '../../ui/status/UndoToast.tsx'
import { unapproveEntries } from '../contract/entries.ts'
import { useDelegationWords } from './delegation-words.ts'
import { type Carried, SignOffEntries } from './SignOffEntries.tsx'

interface SignedOffProps {
  readonly decided: {
    readonly approved: readonly string[]
    readonly left: readonly { readonly id: string; readonly why: NonNullable<Carried['why']> }[]
  }
  readonly carried: readonly Carried[]
}

/** What was approved, what was not and why, and ten seconds to take it back. */
export function SignedOff({ decided: { approved, left }, carried }: SignedOffProps) {
  const words = useDelegationWords()
  const undoing = useAction(unapproveEntries)
  const [isFinal, setFinal] = useState(approved.length === 0)
  const recordId = carried.find(({ entry }) => entry)?.entry?.recordId
  const reasonOf = new Map(left.map(({ id, why }) => [id, why]))
  const rest = carried.flatMap((one) => {
    const why = reasonOf.get(one.id)
    return why ? [{ ...one, why }] : []
  })
  const undone = undoing.data?.undone.length ?? 0
  const title = undone > 0 ? words.undone({ count: undone }) : words.approved({ count: approved.length })
  const undo = () => {
    setFinal(true)
    if (recordId) undoing.mutate({ recordId, ids: [...approved] })
  }
  return (
    <Page title={words.signOff}>
      <Notice tone={approved.length > 0 ? 'success' : 'warning'} title={title} announced>
        {undone === 0 && words.approvedNext}
      </Notice>
      {rest.length > 0 && (
        <Notice tone="warning" title={words.leftOut}>
          <SignOffEntries entries={rest} />
        </Notice>
      )}
      <p>
        <Link href="/">{words.home}</Link>
      </p>
      {!isFinal && (
        <UndoToast onUndo={undo} onGone={() => setFinal(true)}>
          {title}
        </UndoToast>
      )}
    </Page>
  )
}
