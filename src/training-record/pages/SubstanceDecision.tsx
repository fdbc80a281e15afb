import { useState } from 'react'
import { accept, all } from '../../kernel/verdict.ts'
import { useAction } from '../../ui/api.ts'
import { substantiveCheck } from '../contract/completion.ts'
import { ownWords, remarksOfReturn } from '../rules/remarks.ts'
import { useCompletionWords } from './completion-words.ts'
import { DecisionForm, OutcomeField } from './DecisionForm.tsx'
import { type DecisionProps, useDeciding } from './decision-props.ts'
import { OpinionField } from './OpinionField.tsx'
import { countWritten, emptyRemark, pinnedIn, RemarkFields } from './RemarkFields.tsx'

/** The consultant: completes the training, or gives the record back with remarks. */
export function SubstanceDecision({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const checking = useAction(substantiveCheck)
  const [outcome, setOutcome] = useState<'positive' | 'negative'>()
  const [opinion, setOpinion] = useState('')
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isNegative = outcome === 'negative'
  const pinned = isNegative ? pinnedIn(remarks) : []
  const deciding = useDeciding({
    ...{ kind: outcome, error: checking.error, onDecided },
    check: () => all(ownWords(opinion, 'opinion'), isNegative ? remarksOfReturn(pinned, record.programme) : accept([])),
    send: () =>
      checking.mutateAsync({
        ...{ recordId: record.id, version: checks.version, opinion, remarks: pinned },
        outcome: isNegative ? 'negative' : 'positive',
      }),
  })
  const send = isNegative ? words.send.negative({ count: countWritten(remarks) }) : words.send.positive
  return (
    <DecisionForm {...{ deciding, record, send }} busy={checking.isPending}>
      <OutcomeField deciding={deciding} labels={words.substantive} value={outcome} onChange={setOutcome} />
      <OpinionField value={opinion} onChange={setOpinion} error={deciding.errorAt('opinion')} />
      {isNegative && <RemarkFields record={record} remarks={remarks} errors={deciding.errors} onChange={setRemarks} />}
    </DecisionForm>
  )
}
