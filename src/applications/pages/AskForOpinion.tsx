import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { askForOpinion } from '../contract/opinions.ts'
import { OPINION_DAYS } from '../rules/opinion.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useExplaining, useOpinionWords } from './wording.ts'

/** Of whom, what, and for how long. */
export function AskForOpinion({ application }: OpenCase) {
  const words = useOpinionWords()
  const [isOpen, setOpen] = useState(false)
  const { said, say, errors, busy, send } = useAsking(application, () => setOpen(false))
  const sendButton = (
    <Button kind="primary" busy={busy} onPress={send}>
      {words.askSend}
    </Button>
  )
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)}>
        {words.ask}
      </Button>
      <Dialog open={isOpen} title={words.ask} onClose={() => setOpen(false)} actions={sendButton}>
        {errors.flatMap(({ sentence, field }) =>
          field ? [] : [<Notice key={sentence} tone="error" title={sentence} announced />],
        )}
        <p>{words.askWhy}</p>
        <ComboBox
          {...{ label: words.askOf, value: said.of, error: errorAt(errors, 'of') }}
          options={application.advisers.map(({ key, label }) => ({ value: key, label }))}
          onChange={(of) => say({ of })}
        />
        <TextArea
          {...{ label: words.question, help: words.questionHelp, most: 2000, error: errorAt(errors, 'question') }}
          {...{ value: said.question, onChange: (question: string) => say({ question }) }}
        />
        <TextField
          {...{ label: words.askDays, help: words.askDaysHelp, error: errorAt(errors, 'days'), characters: 3 }}
          {...{ inputMode: 'numeric', value: said.days, onChange: (days: string) => say({ days }) }}
        />
      </Dialog>
    </>
  )
}

interface Said {
  readonly of: string | undefined
  readonly question: string
  readonly days: string
}

function useAsking({ id: applicationId, version }: OpenCase['application'], onDone: () => void) {
  const [said, setSaid] = useState<Said>({ of: undefined, question: '', days: String(OPINION_DAYS) })
  const asking = useAction(askForOpinion)
  const errors = useExplaining()(asking.error)
  const send = () => {
    const { of = '', question, days } = said
    asking.mutate({ applicationId, version, of, question, days: Math.trunc(Number(days)) || 0 }, { onSuccess: onDone })
  }
  return { said, say: (more: Partial<Said>) => setSaid({ ...said, ...more }), errors, busy: asking.isPending, send }
}
