import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { decideApplication } from '../contract/cases.ts'
import type { Outcome } from '../rules/words-of-desk.ts'
import { actSaid } from './processes.ts'
import { emptyRemarks, RemarkFields, writtenIn } from './RemarkFields.tsx'
import type { OpenCase } from './use-application.tsx'
import { errorAt, useCaseWords, useExplaining, useMoveWords } from './wording.ts'

interface DecideProps extends OpenCase {
  readonly outcome: Outcome
}

/** The decision with its legal basis; a refusal also with its grounds, remedies, and what is missing. */
export function DecideApplication(props: DecideProps) {
  const [isOpen, setOpen] = useState(false)
  const deciding = useDeciding(props, () => setOpen(false))
  const isRefusal = props.outcome === 'refused'
  const says = useSays(props, isRefusal)
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
          <Button kind={isRefusal ? 'danger' : 'primary'} busy={deciding.busy} onPress={deciding.decide}>
            {says.send}
          </Button>
        }
      >
        <Written {...props} deciding={deciding} isRefusal={isRefusal} />
      </Dialog>
    </>
  )
}

/** At the first instance and at the second. */
function useSays(open: OpenCase, isRefusal: boolean) {
  const words = useCaseWords()
  const moves = useMoveWords()
  if (open.application.state === 'objected') {
    const button = isRefusal ? moves.reviewRefuse : moves.reviewAccept
    return { button, title: button, send: button }
  }
  const own = actSaid(open, isRefusal ? 'refuse' : 'accept')
  if (isRefusal) return { button: own ?? words.refuse, title: own ?? words.refuseTitle, send: words.refuseSend }
  return { button: own ?? words.accept, title: own ?? words.acceptTitle, send: own ?? words.accept }
}

type Deciding = ReturnType<typeof useDeciding>

/** What the desk writes; nothing of it can be taken back. */
function Written({ deciding, isRefusal, ...open }: DecideProps & { deciding: Deciding; isRefusal: boolean }) {
  const { of, others, errors, remarks, setRemarks } = deciding
  const { definition, said } = open.process
  const words = useCaseWords()
  return (
    <>
      {others.map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {!isRefusal && <p>{said.accepting}</p>}
      {(isRefusal || definition.mustGround) && <TextArea {...of('grounds')} most={4000} first />}
      <TextField {...of('legalBasis')} />
      {isRefusal && <TextArea {...of('remedies')} most={1000} />}
      {isRefusal && definition.mustPin && (
        <RemarkFields {...open} remarks={remarks} errors={errors} onChange={setRemarks} />
      )}
      <p>
        <strong>{words.final}</strong>
      </p>
    </>
  )
}

/** What is offered against a refusal: at the second instance another thing than at the first. */
function useRemedies({ application, process }: OpenCase): string {
  const { reviewRemedies } = useMoveWords()
  return application.state === 'objected'
    ? reviewRemedies
    : (process.said.objection?.remedies ?? process.said.remedies ?? '')
}

/** What is written so far, what the server had against it, and the way to send it. */
function useDeciding({ outcome, ...open }: DecideProps, onDecided: () => void) {
  const words = useCaseWords()
  const { application, process } = open
  const remedies = useRemedies(open)
  const [said, setSaid] = useState({ grounds: '', legalBasis: process.said.legalBasis, remedies })
  const [remarks, setRemarks] = useState(() => emptyRemarks(open))
  const deciding = useAction(decideApplication)
  const errors = useExplaining(process)(deciding.error)
  const of = (field: keyof typeof said) => ({
    ...{ label: words[field], help: words[`${field}Help`], value: said[field], error: errorAt(errors, field) },
    onChange: (text: string) => setSaid({ ...said, [field]: text }),
  })
  const decide = () => {
    const { id: applicationId, version } = application
    const pinned = outcome === 'refused' ? writtenIn(remarks) : []
    deciding.mutate({ applicationId, version, outcome, ...said, pinned }, { onSuccess: onDecided })
  }
  const others = errors.filter(({ field }) => !field || !(field in said || field.startsWith('pinned')))
  return { of, others, errors, decide, busy: deciding.isPending, remarks, setRemarks }
}
