import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { giveOpinion } from '../contract/opinions.ts'
import { STANCES, type Stance } from '../rules/opinion.ts'
import { errorAt, useExplaining, useOpinionWords } from './wording.ts'

interface GiveOpinionProps {
  readonly applicationId: string
  readonly opinionId: string
}

/** Once; the dialog says so. */
export function GiveOpinion({ applicationId, opinionId }: GiveOpinionProps) {
  const words = useOpinionWords()
  const [isOpen, setOpen] = useState(false)
  const [stance, setStance] = useState<Stance>('neither')
  const [answer, setAnswer] = useState('')
  const giving = useAction(giveOpinion)
  const errors = useExplaining()(giving.error)
  const send = () => giving.mutate({ applicationId, opinionId, stance, answer }, { onSuccess: () => setOpen(false) })
  const sendButton = (
    <Button kind="primary" busy={giving.isPending} onPress={send}>
      {words.giveSend}
    </Button>
  )
  return (
    <>
      <Button kind="primary" onPress={() => setOpen(true)}>
        {words.give}
      </Button>
      <Dialog open={isOpen} title={words.giveTitle} onClose={() => setOpen(false)} actions={sendButton}>
        {errors.flatMap(({ sentence, field }) =>
          field ? [] : [<Notice key={sentence} tone="error" title={sentence} announced />],
        )}
        <p>{words.giveWhy}</p>
        <RadioGroup
          label={words.stance}
          options={STANCES.map((value) => ({ value, label: words.stances[value] }))}
          value={stance}
          onChange={setStance}
        />
        <TextArea
          {...{ label: words.answer, help: words.answerHelp, most: 4000 }}
          {...{ value: answer, onChange: setAnswer, error: errorAt(errors, 'answer') }}
        />
      </Dialog>
    </>
  )
}
