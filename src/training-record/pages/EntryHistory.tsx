import type { AnswerOf } from '../../platform/contract/route.ts'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Timeline } from '../../ui/data/Timeline.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { Tone } from '../../ui/status/tones.ts'
import { entryHistory } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { fieldsIn, useSaidFields } from './entry-said.ts'
import { Waiting } from './Waiting.tsx'
import { useEntryPageWords, wordOf } from './wording.ts'

const TONES: Readonly<Record<string, Tone>> = { approve: 'success', return: 'warning' }

interface EntryHistoryProps {
  readonly record: RecordView
  readonly entry: Entry
}

/** What happened to an entry, the newest first; a version that was replaced stands beside what replaced it. */
export function EntryHistory({ record, entry }: EntryHistoryProps) {
  const words = useEntryPageWords()
  const history = useRoute(entryHistory, { recordId: record.id, entryId: entry.id })
  const changes = history.data?.changes
  return (
    <Section title={words.history}>
      {!changes && <Waiting error={history.error} onRetry={() => void history.refetch()} />}
      {changes?.length === 0 && <p>{words.noHistory}</p>}
      <Timeline
        items={(changes ?? []).map(({ version, action, reason, by, at, content }) => ({
          id: String(version),
          at: new Date(at),
          title: wordOf(words.actions, action),
          who: by,
          tone: TONES[action] ?? 'neutral',
          children: (
            <>
              {reason !== null && <p>{words.reason({ reason })}</p>}
              {content && (action === 'correct' || action === 'edit') && (
                <details open={action === 'correct'}>
                  <summary>{words.before}</summary>
                  <Before record={record} content={content} kind={entry.kind} />
                </details>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}

type Changed = NonNullable<AnswerOf<typeof entryHistory>['changes'][number]['content']>

function Before({ record, content, kind }: { record: RecordView; content: Changed; kind: string }) {
  const said = useSaidFields(record)
  const { details } = content
  if (!isEntryKind(kind) || details === undefined) return null
  const rows = said(kind, fieldsIn({ ...content, details }))
  return <SummaryList rows={rows.map(({ label, value }) => ({ label, value }))} />
}
