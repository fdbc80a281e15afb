import { useState } from 'react'
import { askedFields } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { ErrorSummary } from '../../ui/fields/ErrorSummary.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { fileApplication } from '../contract/applications.ts'
import { useAttachmentWords } from './attachment-words.ts'
import { Banner } from './Banner.tsx'
import { answerOf, type CaseScreenProps, labelOf } from './processes.ts'
import { rememberTry } from './tries.ts'
import { type OpenCase, useGoing, WithApplication } from './use-application.tsx'
import { useCaseWords, useExplaining } from './wording.ts'

/** Every answer once more, each with the way to change it; then the one button that files. */
export const CheckPage = (props: CaseScreenProps) => (
  <WithApplication {...props}>{(open) => <Answers {...open} />}</WithApplication>
)

function Answers({ application, process }: OpenCase) {
  const words = useCaseWords()
  const going = useGoing()
  const filing = useAction(fileApplication)
  const explain = useExplaining(process)
  const [key] = useState(() => crypto.randomUUID())
  const { none } = useAttachmentWords()
  const { id, draft } = application
  const back = <Link href={`/cases/${id}`}>{words.backToTasks}</Link>
  if (!draft) {
    return (
      <Page title={words.checkTitle} back={back}>
        <Notice title={words.notToFill} />
      </Page>
    )
  }
  const file = () =>
    filing.mutate(
      { applicationId: id, key, draft, attachments: application.attachments.map((one) => one.id) },
      { onSuccess: () => going(`/cases/${id}`), onError: (error) => rememberTry(id, error) },
    )
  const told = explain(filing.error).map(({ field, sentence }) => ({
    sentence: field ? `${labelOf(process, field)}: ${sentence}` : sentence,
    ...(field && { field: `answer-${field}` }),
  }))
  return (
    <Page title={words.checkTitle} lead={words.checkLead} back={back} banner={<Banner application={application} />}>
      <ErrorSummary errors={told} />
      <SummaryList
        rows={[...rowsOf({ application, process }, words.noAnswer), ...filesOf({ application, process }, none)]}
      />
      <div className="button-row">
        <Button kind="primary" busy={filing.isPending} onPress={file}>
          {words.file}
        </Button>
      </div>
    </Page>
  )
}

const rowsOf = ({ application: { id, draft, known, round }, process }: OpenCase, none: string) =>
  process.definition.sections.flatMap((section) =>
    askedFields({ sections: [section] }, round, { ...draft, ...known }).map((field) => ({
      label: labelOf(process, field.key),
      value: (
        <span id={`answer-${field.key}`} tabIndex={-1}>
          {answerOf(process, field, { ...draft, ...known }) ?? none}
        </span>
      ),
      ...(known[field.key] ? { source: process.said.register } : { changeHref: `/cases/${id}/section/${section.key}` }),
    })),
  )

const filesOf = ({ application: { id, attachments }, process }: OpenCase, none: string) =>
  (process.definition.attachments ?? []).map(({ key }) => ({
    label: labelOf(process, key),
    value: (
      <span id={`answer-${key}`} tabIndex={-1}>
        {attachments.flatMap((file) => (file.key === key ? [file.name] : [])).join(', ') || none}
      </span>
    ),
    changeHref: `/cases/${id}/attachments`,
  }))
