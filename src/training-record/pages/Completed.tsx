import { dateIn, formatShortDate } from '../../platform/i18n/dates.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { Checks } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { useCompletionWords } from './completion-words.ts'

/** The last word on a training: when it was completed, who said so, and the document that says it. */
export function Completed({ record, checks }: { record: RecordView; checks: Checks }) {
  const words = useCompletionWords()
  const { locale } = useLanguage()
  const last = checks.steps.findLast(({ outcome }) => outcome === 'positive')
  const day = last?.closedAt ? formatShortDate(dateIn(new Date(last.closedAt)), locale) : ''
  return (
    <Notice
      tone="success"
      title={words.completed.title({ specialty: record.specialty, day })}
      action={
        <Link href={`/api/records/${record.id}/pdf?language=${locale}`} as="secondary" icon="download" download>
          {words.completed.pdf}
        </Link>
      }
    >
      <p>{words.completed.by({ name: last?.closedBy ?? '' })}</p>
    </Notice>
  )
}
