import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { decideApplication } from '../contract/cases.ts'
import type { Outcome } from '../rules/words-of-desk.ts'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useCaseWords, useExplaining, useMoveWords } from './wording.ts'

interface DecideProps extends OpenCase {
  readonly outcome: Outcome
}

/** The decision with its legal basis; a refusal also with its grounds and remedies. */
export function DecideApplication({ outcome, ...open }: DecideProps) {
  const [isOpen, setOpen] = useState(false)
  const { of, others, decide, busy } = useDeciding({ outcome, ...open }, () => setOpen(false))
  const isRefusal = outcome === 'refused'
  const says = useSays(open, isRefusal)
  return (
    <>
      <Button kind={isRefusal ? 'quiet' : 'primary'} onPress={() => setOpen(true)}>
        {says.button}
      </Button>
      <Dialog
        open={isOpen}
        title={says.title}
        onClose={() => setOpen(false)}
        actions={
          <Button kind={isRefusal ? 'danger' : 'primary'} busy={busy} onPress={decide}>
            {says.send}
          </Button>
        }
      >
        {others.map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
        {isRefusal ? <TextArea {...of('grounds')} most={4000} first /> : <p>{open.process.said.accepting}</p>}
        <TextField {...of('legalBasis')} />
        {isRefusal && <TextArea {...of('remedies')} most={1000} />}
      </Dialog>
    </>
  )
}

/** At the first instance and at the second. */
function useSays({ application }: OpenCase, isRefusal: boolean) {
  const words = useCaseWords()
  const moves = useMoveWords()
  if (application.state === 'objected') {
    const button = isRefusal ? moves.reviewRefuse : moves.reviewAccept
    return { button, title: button, send: button }
  }
  if (isRefusal) return { button: words.refuse, title: words.refuseTitle, send: words.refuseSend }
  return { button: words.accept, title: words.acceptTitle, send: words.accept }
}

/** What is written so far, what the server had against it, and the way to send it. */
function useDeciding({ application, process, outcome }: DecideProps, onDecided: () => void) {
  const words = useCaseWords()
  const { reviewRemedies } = useMoveWords()
  const remedies = application.state === 'objected' ? reviewRemedies : (process.said.objection?.remedies ?? '')
  const [said, setSaid] = useState({ grounds: '', legalBasis: process.said.legalBasis, remedies })
  const deciding = useAction(decideApplication)
  const errors = useExplaining(process)(deciding.error)
  const of = (field: keyof typeof said) => ({
    ...{ label: words[field], help: words[`${field}Help`], value: said[field], error: errorAt(errors, field) },
    onChange: (text: string) => setSaid({ ...said, [field]: text }),
  })
  const decide = () => {
    const { id: applicationId, version } = application
    deciding.mutate({ applicationId, version, outcome, ...said }, { onSuccess: onDecided })
  }
  const others = errors.filter(({ field }) => !field || !(field in said))
  return { of, others, decide, busy: deciding.isPending }
}
