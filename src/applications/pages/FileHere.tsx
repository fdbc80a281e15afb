import { useState } from 'react'
import { fieldsOf } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { SavedState } from '../../ui/status/SavedState.tsx'
import { fileApplication, getApplication, listApplications, openDraft } from '../contract/applications.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import { isEditable } from '../rules/life.ts'
import { FormField } from './FormField.tsx'
import { processOf, type SaidProcess, type ScreenProcess, useProcesses } from './processes.ts'
import { Waiting } from './use-application.tsx'
import { useDraft } from './use-draft.ts'
import { errorAt, useCaseWords, useExplaining } from './wording.ts'

/** Where an application is filed on a page of its own capability. */
export interface FileHereProps {
  readonly process: string
  readonly round: string
  readonly onFiled?: (() => void) | undefined
}

interface Here extends FileHereProps {
  readonly processes: readonly ScreenProcess[]
}

/** The questions of a short form and the one button that files, on another page: the draft begins with the first letter. */
export function FileHere({ processes, ...asked }: Here) {
  const { data, error, refetch } = useRoute(listApplications, {})
  const process = processOf(useProcesses(processes), asked.process)
  if (!data || !process) return <Waiting error={error} onRetry={() => void refetch()} />
  const live = data.applications.find(
    ({ process: name, round, relation, state }) =>
      name === asked.process && round === asked.round && relation === 'applicant' && isEditable(state),
  )
  return <Begun {...{ asked, process }} {...(live && { id: live.id })} />
}

interface BegunProps {
  readonly asked: FileHereProps
  readonly process: SaidProcess
  readonly id?: string
}

/** What there was when the page was opened; a draft that begins here changes nothing under the typing hand. */
function Begun({ id: found, ...props }: BegunProps) {
  const [id] = useState(found)
  return id ? <Earlier {...props} id={id} /> : <Questions {...props} />
}

function Earlier({ id, ...props }: BegunProps & { id: string }) {
  const { data, error, refetch } = useRoute(getApplication, { applicationId: id })
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  return data.draft ? <Questions {...props} application={data} /> : null
}

interface QuestionsProps {
  readonly asked: FileHereProps
  readonly process: SaidProcess
  readonly application?: ApplicationView
}

function Questions({ asked, process, application }: QuestionsProps) {
  const words = useCaseWords()
  const { draft, filing, file, errors } = useFilingHere({ asked, process, ...(application && { application }) })
  const [isAsking, setAsking] = useState(false)
  const label = process.said.file ?? words.file
  const open = { process, round: asked.round, answers: draft.typed }
  return (
    <>
      <Form errors={errors} onSubmit={() => setAsking(true)}>
        {askedHere(process).map((field) => (
          <FormField
            key={field.key}
            {...{ field, open, said: process.said.fields[field.key] }}
            value={draft.typed[field.key] ?? ''}
            onChange={(value) => draft.type(field.key, value)}
            error={errorAt(errors, field.key)}
          />
        ))}
        <SavedState {...draft.state} />
        <div className="button-row">
          <Button type="submit" kind="primary" busy={filing}>
            {label}
          </Button>
        </div>
      </Form>
      <Dialog
        title={words.fileTitle}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="primary" onPress={() => void file(() => setAsking(false))}>
            {label}
          </Button>
        }
      >
        <p>{process.said.filing ?? words.checkLead}</p>
      </Dialog>
    </>
  )
}

/** What a register holds is taken from it, and stands on the page already. */
const askedHere = ({ definition }: SaidProcess) => fieldsOf(definition).filter(({ known }) => !known)

/** The draft, begun with the first letter, and the way to file it once. */
function useFilingHere({ asked, process, application }: QuestionsProps) {
  const opening = useAction(openDraft)
  const filing = useAction(fileApplication)
  const explain = useExplaining(process)
  const [key] = useState(() => crypto.randomUUID())
  const { process: name, round, onFiled } = asked
  const begin = async () => (await opening.mutateAsync({ process: name, round })).applicationId
  const draft = useDraft(application, begin)
  const file = async (onAsked: () => void) => {
    onAsked()
    await draft.save()
    const applicationId = await draft.id().catch(() => undefined)
    if (!applicationId) return
    // Not a callback of the action: with the filing the page around changes, and this form goes away.
    const filed = await filing.mutateAsync({ applicationId, key, draft: { ...draft.typed } }).catch(() => undefined)
    if (filed) onFiled?.()
  }
  const errors = explain(filing.error ?? opening.error ?? draft.error)
  return { draft, file, errors, filing: filing.isPending || opening.isPending }
}
