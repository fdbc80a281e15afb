import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { RecordView } from '../contract/records.ts'
import { useCompletionWords } from './completion-words.ts'
import { MissingList } from './MissingList.tsx'
import { ModuleProgress } from './ModuleProgress.tsx'
import { StaysChart } from './StaysChart.tsx'
import { useRecordWords } from './wording.ts'

/** Until an element is chosen: how far the training is, what still stands between it and its end, and when it was what. */
export function RecordOverview({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const completion = useCompletionWords()
  return (
    <>
      {record.counters.modules.map((counters) => (
        <ModuleProgress key={counters.module.key} counters={counters} />
      ))}
      <Section
        title={words.whatMissing}
        actions={<Link href={`/records/${record.id}/completion`}>{completion.link}</Link>}
      >
        <MissingList record={record} />
      </Section>
      <StaysChart record={record} />
    </>
  )
}
