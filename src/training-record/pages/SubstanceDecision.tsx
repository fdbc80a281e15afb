import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { substantiveCheck } from '../contract/completion.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { type DecisionProps, decided } from './decision-props.ts'
import { OpinionField } from './OpinionField.tsx'
import { countWritten, emptyRemark, RemarkFields } from './RemarkFields.tsx'
import { errorAt, useExplaining } from './wording.ts'

/** The consultant: completes the training, or gives the record back with remarks. */
export function SubstanceDecision({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const checking = useAction(substantiveCheck)
  const [outcome, setOutcome] = useState<'positive' | 'negative'>('positive')
  const [opinion, setOpinion] = useState('')
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isNegative = outcome === 'negative'
  const errors = errorsOf(checking.error)
  const send = () =>
    decided(
      checking.mutateAsync({
        ...{ recordId: record.id, version: checks.version, outcome, opinion },
        remarks: isNegative ? remarks.map(({ element, remark }) => ({ element, remark })) : [],
      }),
      onDecided,
    )
  return (
    <Form errors={errors} onSubmit={send}>
      <RadioGroup label={words.outcome} options={optionsOf(words.substantive)} value={outcome} onChange={setOutcome} />
      <OpinionField value={opinion} onChange={setOpinion} error={errorAt(errors, 'opinion')} />
      {isNegative && <RemarkFields record={record} remarks={remarks} errors={errors} onChange={setRemarks} />}
      <div className="button-row">
        <Button type="submit" kind="primary" busy={checking.isPending}>
          {isNegative ? words.send.negative({ count: countWritten(remarks) }) : words.send.positive}
        </Button>
      </div>
    </Form>
  )
}
