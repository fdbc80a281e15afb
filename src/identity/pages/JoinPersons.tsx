import { useState } from 'react'
import type { AnswerOf } from '../../platform/contract/route.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { type findTwice, joinPersons } from '../contract/found-twice.ts'
import { useConfirmWords } from './confirm-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

export type Pair = AnswerOf<typeof findTwice>

export function JoinPersons({ pair, onJoined }: { pair: Pair; onJoined: () => void }) {
  const words = useConfirmWords()
  const join = useAction(joinPersons)
  const [reason, setReason] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors([])
    if (join.isPending) return
    const { goneId, staysId } = pair
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    join.mutate({ goneId, staysId, reason }, { onSuccess: onJoined, onError })
  }
  return (
    <>
      <SummaryList
        rows={[
          { label: words.goneEntry, value: pair.goneName },
          { label: words.staysEntry, value: pair.staysName },
        ]}
      />
      <Notice tone="warning" title={words.joinWarning} />
      <Form onSubmit={submit} errors={errors} label={words.join}>
        <TextArea
          {...{ id: 'reason', label: words.reason, value: reason, onChange: setReason }}
          error={errorAt(errors, 'reason')}
        />
        <Button type="submit" kind="danger" busy={join.isPending}>
          {words.join}
        </Button>
      </Form>
    </>
  )
}
