import { askedFields, roundSaid, type SectionDefinition, sectionSaid } from '../../kernel/application.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { type Task, TaskList } from '../../ui/data/TaskList.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Banner } from './Banner.tsx'
import { ReturnedNotice } from './ReturnedNotice.tsx'
import type { OpenCase } from './use-application.tsx'
import { useAttachmentTask } from './use-attachment-task.ts'
import { WithdrawApplication } from './WithdrawApplication.tsx'
import { type CaseWords, useCaseWords } from './wording.ts'

/** What is to be filled in, part by part, and then checked and filed. */
export function TaskListPage(open: OpenCase) {
  const words = useCaseWords()
  const { application, process } = open
  const { said, definition } = process
  const attachments = useAttachmentTask(open)
  const answers = { ...application.draft, ...application.known }
  const asked = definition.sections
    .map(({ key, ...rest }) => ({
      ...rest,
      key,
      fields: askedFields({ sections: [{ ...rest, key }] }, application.round, answers),
    }))
    .filter(({ fields }) => fields.length > 0)
  const tasks = asked.map((section) => ({
    title: sectionSaid(said, section.key, application.round),
    href: `/cases/${application.id}/section/${section.key}`,
    ...statusOf(section, open, words),
  }))
  return (
    <Page
      title={said.title}
      lead={`${roundSaid(said, application.round)}. ${words.tasksLead}`}
      back={<Link href="/cases">{words.backToList}</Link>}
      banner={<Banner application={application} />}
    >
      <ReturnedNotice {...open} />
      <TaskList tasks={[...tasks, ...attachments]} />
      <p>
        <Link href={`/cases/${application.id}/check`} as="primary">
          {words.check}
        </Link>
      </p>
      <WithdrawApplication application={application} />
    </Page>
  )
}

function statusOf(
  { fields }: SectionDefinition,
  { application }: OpenCase,
  words: CaseWords,
): Pick<Task, 'status' | 'tone'> {
  const { known, draft, returned } = application
  if (fields.some(({ key }) => returned?.pinned.some(({ field }) => field === key))) {
    return { status: words.taskToMend, tone: 'warning' }
  }
  if (fields.every(({ key }) => known[key])) return { status: words.taskFromRegister, tone: 'success' }
  const isFilled = fields.every(({ key, isOptional }) => isOptional || known[key] || draft?.[key])
  return isFilled ? { status: words.taskDone, tone: 'success' } : { status: words.taskTodo, tone: 'neutral' }
}
