import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Difference, listDifferences } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { changedFields } from './changed-fields.ts'
import { useCompletionWords } from './completion-words.ts'
import { entryLabel, itemName } from './entry-line.ts'
import { useEntryWords } from './wording.ts'

const AT_FIRST = 10

/** What is not as it was when the reader last decided on the record, side by side; what stayed is not shown. */
export function Differences({ record }: { record: RecordView }) {
  const words = useCompletionWords()
  const { locale } = useLanguage()
  const [all, setAll] = useState(false)
  const { data } = useRoute(listDifferences, { recordId: record.id })
  if (!data || data.since === null) return null
  const shown = all ? data.differences : data.differences.slice(0, AT_FIRST)
  const hidden = data.differences.length - shown.length
  const when = formatMoment(new Date(data.since), locale)
  return (
    <Section title={words.compare.title} lead={words.compare.since({ when })}>
      {shown.length === 0 && <p>{words.compare.none}</p>}
      <ul className="compare">
        {shown.map((difference) => (
          <Changed key={difference.after?.id ?? difference.before?.id} difference={difference} record={record} />
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <Button kind="quiet" onPress={() => setAll(true)}>
            {words.compare.more({ count: hidden })}
          </Button>
        </p>
      )}
    </Section>
  )
}

function Changed({ difference, record }: { difference: Difference; record: RecordView }) {
  const words = useCompletionWords()
  const entry = useEntryWords()
  const { locale } = useLanguage()
  const shown = difference.after ?? difference.before
  if (!shown) return null
  const what = whatHappened(difference)
  const fields = changedFields(difference, { programme: record.programme, words: entry, locale })
  return (
    <li>
      <p className="compare-head">
        <strong>{entryLabel(shown, itemName(shown, record.programme, entry), locale)}</strong>
        <StatusTag tone={what === 'withdrawn' ? 'warning' : 'info'}>{words.compare.what[what]}</StatusTag>
      </p>
      <dl className="compare-fields">
        {fields.map(({ name, before, after }) => (
          <div key={name}>
            <dt>{name}</dt>
            {difference.before && (
              <dd>
                <span className="compare-side">{words.compare.before}</span> {before || words.compare.nothing}
              </dd>
            )}
            {difference.after && (
              <dd className="compare-after">
                {difference.before && <span className="compare-side">{words.compare.after} </span>}
                {after || words.compare.nothing}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </li>
  )
}

function whatHappened({ before, after }: Difference): 'added' | 'changed' | 'withdrawn' {
  if (before === null) return 'added'
  return after === null ? 'withdrawn' : 'changed'
}
