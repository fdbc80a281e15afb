import { useState } from 'react'
import { useAction } from '../../ui/api.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { approveWhole, refuseWhole } from '../contract/completion.ts'
import { ownWords } from '../rules/remarks.ts'
import { returnReason } from '../rules/return-reason.ts'
import { useCompletionWords } from './completion-words.ts'
import { DecisionForm, OutcomeField } from './DecisionForm.tsx'
import { type DecisionProps, useDeciding } from './decision-props.ts'
import { OpinionField } from './OpinionField.tsx'
import { todayHere } from './use-record.ts'

/** The supervisor: approves the whole when nothing is missing, or refuses once the training has ended. */
export function WholeDecision(props: DecisionProps) {
  const words = useCompletionWords()
  const { record, checks } = props
  const mayApprove = record.missing.length === 0
  const mayRefuse = checks.actions.includes('refuse-whole') && record.end <= todayHere()
  const [chosen, setChosen] = useState<Outcome>()
  if (!mayApprove && !mayRefuse) return <p>{words.missingFirst}</p>
  const only = mayApprove ? 'approve' : 'refuse'
  const isOpen = mayApprove && mayRefuse
  return (
    <>
      {!mayApprove && <p>{words.missingFirst}</p>}
      <Decide {...props} outcome={isOpen ? chosen : only} {...(isOpen && { onOutcome: setChosen })} />
    </>
  )
}

type Outcome = 'approve' | 'refuse'

interface DecideProps extends DecisionProps {
  readonly outcome: Outcome | undefined
  /** Only where there is a choice. */
  readonly onOutcome?: (outcome: Outcome) => void
}

function Decide({ outcome, onOutcome, ...props }: DecideProps) {
  const words = useCompletionWords()
  const { deciding, said, setSaid, busy } = useWhole({ ...props, outcome })
  const send = outcome === 'refuse' ? words.sendRefusal : words.approveWhole
  return (
    <DecisionForm {...{ deciding, send, busy }} record={props.record}>
      {onOutcome && <OutcomeField deciding={deciding} labels={words.whole} value={outcome} onChange={onOutcome} />}
      {outcome === 'approve' && (
        <OpinionField
          value={said.opinion}
          onChange={(opinion) => setSaid({ ...said, opinion })}
          error={deciding.errorAt('opinion')}
        />
      )}
      {outcome === 'refuse' && (
        <TextArea
          id="reason"
          label={words.refusalReason}
          help={words.refusalHelp}
          error={deciding.errorAt('reason')}
          most={1000}
          value={said.reason}
          onChange={(reason) => setSaid({ ...said, reason })}
        />
      )}
    </DecisionForm>
  )
}

function useWhole({ record, checks, onDecided, outcome }: DecisionProps & { outcome: Outcome | undefined }) {
  const approving = useAction(approveWhole)
  const refusing = useAction(refuseWhole)
  const [said, setSaid] = useState({ opinion: '', reason: '' })
  const { opinion, reason } = said
  const asked = { recordId: record.id, version: checks.version }
  const isRefusal = outcome === 'refuse'
  const deciding = useDeciding({
    ...{ kind: outcome, onDecided, error: isRefusal ? refusing.error : approving.error },
    check: () => (isRefusal ? returnReason(reason) : ownWords(opinion, 'opinion')),
    send: () => (isRefusal ? refusing.mutateAsync({ ...asked, reason }) : approving.mutateAsync({ ...asked, opinion })),
  })
  return { deciding, said, setSaid, busy: approving.isPending || refusing.isPending }
}
