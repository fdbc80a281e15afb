import { askedFields } from '../../kernel/application.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { AttachedFiles } from './AttachedFiles.tsx'
import { answerOf, labelOf } from './processes.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords } from './wording.ts'

/** What was filed last, and the files of every version; a value that came from a register says so. */
export function FiledContent({ application, process }: OpenCase) {
  const words = useCaseWords()
  const [last] = application.filed
  if (!last) return null
  const rows = askedFields(process.definition, application.round, last.content).map((field) => ({
    label: labelOf(process, field.key),
    value: answerOf(process, field, last.content) ?? words.noAnswer,
    ...(last.known[field.key] && { source: process.said.register }),
  }))
  const title = last.number > 1 ? words.contentOf({ version: last.number }) : words.content
  return (
    <>
      <Section title={title}>
        <SummaryList rows={rows} />
      </Section>
      <AttachedFiles application={application} process={process} />
    </>
  )
}
