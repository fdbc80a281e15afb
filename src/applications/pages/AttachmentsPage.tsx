import { useState } from 'react'
import { type AttachmentDefinition, mustAttach } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { FilesField } from '../../ui/fields/FilesField.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { attachFile, removeAttachment } from '../contract/attachments.ts'
import type { Attachment } from '../contract/shapes.ts'
import { useAttachmentWords } from './attachment-words.ts'
import { Banner } from './Banner.tsx'
import { type CaseScreenProps, labelOf } from './processes.ts'
import { type OpenCase, useGoing, WithApplication } from './use-application.tsx'
import { useCaseWords } from './wording.ts'

/** What belongs to the application beside its answers; each file is kept as soon as it has arrived. */
export const AttachmentsPage = (props: CaseScreenProps) => (
  <WithApplication {...props}>{(open) => <Attachments {...open} />}</WithApplication>
)

function Attachments(open: OpenCase) {
  const cases = useCaseWords()
  const words = useAttachmentWords()
  const going = useGoing()
  const [busy, setBusy] = useState<readonly string[]>([])
  const { application, process } = open
  const address = `/cases/${application.id}`
  const back = <Link href={address}>{cases.backToTasks}</Link>
  if (!application.draft) {
    return (
      <Page title={words.title} back={back}>
        <Notice title={cases.notToFill} />
      </Page>
    )
  }
  const sending = (key: string) => (isOn: boolean) =>
    setBusy((keys) => [...keys.filter((one) => one !== key), ...(isOn ? [key] : [])])
  return (
    <Page title={words.title} lead={words.lead} back={back} banner={<Banner application={application} />}>
      {(process.definition.attachments ?? []).map((definition) => (
        <OneAttachment key={definition.key} {...open} definition={definition} onBusy={sending(definition.key)} />
      ))}
      <div className="button-row">
        <Button kind="primary" busy={busy.length > 0} onPress={() => going(address)}>
          {words.done}
        </Button>
      </div>
    </Page>
  )
}

interface OneAttachmentProps extends OpenCase {
  readonly definition: AttachmentDefinition
  readonly onBusy: (busy: boolean) => void
}

function OneAttachment({ application, process, definition, onBusy }: OneAttachmentProps) {
  const words = useAttachmentWords()
  const attaching = useAction(attachFile)
  const removing = useAction(removeAttachment)
  const { id: applicationId, draft, known, round } = application
  const { key, most } = definition
  const held = application.attachments.filter((one) => one.key === key)
  const help = process.said.attachments?.[key]?.help
  return (
    <FilesField
      {...{ id: key, label: labelOf(process, key), most, scansOnly: true, onBusy }}
      {...(help !== undefined && { help })}
      optional={!mustAttach(definition, { ...draft, ...known }, round)}
      value={held.map(({ id }) => id)}
      files={Object.fromEntries(held.map((one) => [one.id, one]))}
      error={removing.error ? words.notRemoved : pinnedAt(key, held, application)}
      onSent={(fileId) => attaching.mutateAsync({ applicationId, key, fileId })}
      onRemove={(fileId) => removing.mutate({ applicationId, fileId })}
    />
  )
}

/** What the desk said of it, as long as the same files are there. */
function pinnedAt(key: string, held: readonly Attachment[], { returned, filed }: OpenCase['application']) {
  const before = (filed[0]?.attachments ?? []).filter((one) => one.key === key)
  const isSame = before.length === held.length && before.every(({ id }) => held.some((one) => one.id === id))
  return isSame ? returned?.pinned.find(({ field }) => field === key)?.reason : undefined
}
