import { useParams } from '@tanstack/react-router'
import { askedFields, type FieldDefinition, sectionSaid } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { SavedState } from '../../ui/status/SavedState.tsx'
import { Banner } from './Banner.tsx'
import { FormField } from './FormField.tsx'
import { answerOf, type CaseScreenProps, labelOf } from './processes.ts'
import { type OpenCase, useGoing, WithApplication } from './use-application.tsx'
import { useDraft } from './use-draft.ts'
import { errorAt, useCaseWords, useExplaining } from './wording.ts'

/** One part of the form. What is typed saves itself; nothing is checked before it is filed. */
export const SectionPage = (props: CaseScreenProps) => (
  <WithApplication {...props}>{(open) => <Part {...open} />}</WithApplication>
)

function Part(open: OpenCase) {
  const words = useCaseWords()
  const { section: key = '' } = useParams({ strict: false }) as { section?: string }
  const { application, process } = open
  const section = process.definition.sections.find((one) => one.key === key)
  const back = <Link href={`/cases/${application.id}`}>{words.backToTasks}</Link>
  const isOpen = application.draft !== null && section !== undefined
  return (
    <Page
      title={section ? sectionSaid(process.said, key, application.round) : words.title}
      back={back}
      {...(isOpen && { banner: <Banner application={application} /> })}
    >
      {isOpen ? <Fields {...open} section={key} /> : <Notice title={words.notToFill} />}
    </Page>
  )
}

function Fields({ application, process, section }: OpenCase & { section: string }) {
  const words = useCaseWords()
  const explain = useExplaining(process)
  const going = useGoing()
  const { typed, type, save, state, error } = useDraft(application)
  const parts = process.definition.sections.filter(({ key }) => key === section)
  const answers = { ...typed, ...application.known }
  const fields = askedFields({ sections: parts }, application.round, answers)
  const pinned = (application.returned?.pinned ?? []).map(({ field, reason }) => ({ field, sentence: reason }))
  const goOn = async () => {
    if (await save()) going(`/cases/${application.id}`)
  }
  return (
    <Form onSubmit={() => void goOn()} errors={explain(error)}>
      <Known application={application} process={process} fields={fields} />
      {fields
        .filter(({ key }) => !application.known[key])
        .map((field) => (
          <FormField
            key={field.key}
            field={field}
            said={process.said.fields[field.key]}
            value={typed[field.key] ?? ''}
            onChange={(value) => type(field.key, value)}
            open={{ process, round: application.round, answers }}
            error={
              typed[field.key] === application.filed[0]?.content[field.key] ? errorAt(pinned, field.key) : undefined
            }
          />
        ))}
      <SavedState {...state} />
      <div className="button-row">
        <Button kind="primary" type="submit">
          {words.saveAndGoOn}
        </Button>
      </div>
    </Form>
  )
}

/** What a register holds is shown, not asked. */
function Known({ application, process, fields }: OpenCase & { fields: readonly FieldDefinition[] }) {
  const known = fields.filter(({ key }) => application.known[key])
  if (known.length === 0) return null
  return (
    <SummaryList
      rows={known.map((field) => ({
        label: labelOf(process, field.key),
        value: answerOf(process, field, application.known),
        source: process.said.register,
      }))}
    />
  )
}
