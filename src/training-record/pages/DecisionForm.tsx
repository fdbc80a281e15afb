import type { ReactNode } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import type { RecordView } from '../contract/records.ts'
import { type Deciding, useDecisionWords } from './decision-props.ts'

interface DecisionFormProps {
  readonly deciding: Deciding
  readonly record: RecordView
  /** What the button says: what will happen. */
  readonly send: string
  readonly busy: boolean
  readonly children: ReactNode
}

/** A decision that cannot be undone: the form, then one question that says what will happen. */
export function DecisionForm({ deciding, record, send, busy, children }: DecisionFormProps) {
  const words = useDecisionWords()
  const { kind, errors, isAsking, ask, confirm, keep } = deciding
  const asked = kind && words.ask[kind]
  return (
    <>
      <Form errors={errors} onSubmit={ask}>
        {children}
        <div className="button-row">
          <Button type="submit" kind="primary" busy={busy}>
            {kind ? send : words.nothingChosen}
          </Button>
        </div>
      </Form>
      {asked && (
        <Dialog
          title={asked.title}
          open={isAsking}
          onClose={keep}
          actions={
            <Button kind="primary" onPress={confirm}>
              {send}
            </Button>
          }
        >
          <p>
            {words.whom({ name: record.trainee.name })} {asked.what}
          </p>
          <p>
            <strong>{words.final}</strong>
          </p>
        </Dialog>
      )}
    </>
  )
}
