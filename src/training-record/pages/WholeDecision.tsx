import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { approveWhole, refuseWhole } from '../contract/completion.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { type DecisionProps, decided } from './decision-props.ts'
import { OpinionField } from './OpinionField.tsx'
import { todayHere } from './use-record.ts'
import { errorAt, useExplaining } from './wording.ts'

/** The supervisor: approves the whole when nothing is missing, or refuses once the training has ended. */
export function WholeDecision(props: DecisionProps) {
  const words = useCompletionWords()
  const { record, checks } = props
  const mayApprove = record.missing.length === 0
  const mayRefuse = checks.actions.includes('refuse-whole') && record.end <= todayHere()
  const [outcome, setOutcome] = useState<'approve' | 'refuse'>(mayApprove ? 'approve' : 'refuse')
  if (!mayApprove && !mayRefuse) return <p>{words.missingFirst}</p>
  return (
    <>
      {mayApprove && mayRefuse && (
        <RadioGroup label={words.outcome} options={optionsOf(words.whole)} value={outcome} onChange={setOutcome} />
      )}
      {!mayApprove && <p>{words.missingFirst}</p>}
      {mayApprove && outcome === 'approve' ? <Approve {...props} /> : <Refuse {...props} />}
    </>
  )
}

function Approve({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const approving = useAction(approveWhole)
  const [opinion, setOpinion] = useState('')
  const errors = errorsOf(approving.error)
  const asked = { recordId: record.id, version: checks.version, opinion }
  return (
    <Form errors={errors} onSubmit={() => decided(approving.mutateAsync(asked), onDecided)}>
      <OpinionField value={opinion} onChange={setOpinion} error={errorAt(errors, 'opinion')} />
      <div className="button-row">
        <Button type="submit" kind="primary" busy={approving.isPending}>
          {words.approveWhole}
        </Button>
      </div>
    </Form>
  )
}

function Refuse({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const refusing = useAction(refuseWhole)
  const [reason, setReason] = useState('')
  const errors = errorsOf(refusing.error)
  const asked = { recordId: record.id, version: checks.version, reason }
  return (
    <Form errors={errors} onSubmit={() => decided(refusing.mutateAsync(asked), onDecided)}>
      <TextArea
        id="reason"
        label={words.refusalReason}
        help={words.refusalHelp}
        error={errorAt(errors, 'reason')}
        most={1000}
        value={reason}
        onChange={setReason}
      />
      <div className="button-row">
        <Button type="submit" kind={record.missing.length === 0 ? 'primary' : 'secondary'} busy={refusing.isPending}>
          {words.sendRefusal}
        </Button>
      </div>
    </Form>
  )
}
