import { Suspense, useState } from 'react'
import { useAction } from '../../ui/api.ts'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { refuseWhole } from '../contract/completion.ts'
import { COMPLETION } from '../rules/completion-application.ts'
import { returnReason } from '../rules/return-reason.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { type DecisionProps, useDeciding } from './decision-props.ts'
import { todayHere } from './use-record.ts'
import type { FilingProps } from './viewer.ts'

/** The supervisor: files the whole when nothing is missing, or refuses once the training has ended. */
export function WholeDecision({ Filing, ...props }: DecisionProps & FilingProps) {
  const words = useCompletionWords()
  const { record, checks, onDecided } = props
  const [chosen, setChosen] = useState<Outcome>()
  if (!checks.actions.includes('approve-whole')) return null
  const mayApprove = record.missing.length === 0
  const mayRefuse = checks.actions.includes('refuse-whole') && record.end <= todayHere()
  const outcome = outcomeOf({ mayApprove, mayRefuse, chosen })
  const filed = () => onDecided?.({ kind: 'approve', state: 'office-check' })
  return (
    <Section title={words.decide}>
      {!mayApprove && <p>{words.missingFirst}</p>}
      {mayApprove && mayRefuse && (
        <RadioGroup
          {...{ id: 'outcome', label: words.outcome, options: optionsOf(words.whole), value: chosen }}
          onChange={setChosen}
        />
      )}
      {outcome === 'approve' && (
        <Suspense fallback={<LoadingSkeleton />}>
          <Filing process={COMPLETION.process} round={record.id} onFiled={filed} />
        </Suspense>
      )}
      {outcome === 'refuse' && <Refusal {...props} />}
    </Section>
  )
}

type Outcome = 'approve' | 'refuse'

/** Where only one is possible nothing has to be chosen. */
function outcomeOf({
  mayApprove,
  mayRefuse,
  chosen,
}: {
  mayApprove: boolean
  mayRefuse: boolean
  chosen?: Outcome | undefined
}) {
  if (mayApprove && mayRefuse) return chosen
  if (mayApprove) return 'approve'
  return mayRefuse ? 'refuse' : undefined
}

function Refusal({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const refusing = useAction(refuseWhole)
  const [reason, setReason] = useState('')
  const deciding = useDeciding({
    ...{ kind: 'refuse', onDecided, error: refusing.error },
    check: () => returnReason(reason),
    send: () => refusing.mutateAsync({ recordId: record.id, version: checks.version, reason }),
  })
  return (
    <DecisionForm {...{ deciding, send: words.sendRefusal, busy: refusing.isPending, record }}>
      <TextArea
        {...{ id: 'reason', label: words.refusalReason, help: words.refusalHelp, most: 1000 }}
        {...{ value: reason, onChange: setReason, error: deciding.errorAt('reason') }}
      />
    </DecisionForm>
  )
}
