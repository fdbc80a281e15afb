import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import type { RecordLine } from '../contract/records.ts'
import { Duty } from './TraineeHome.tsx'
import './record.css'
import { useHomeWords } from './wording.ts'

/** The trainees whose entries wait come first. */
export function SupervisorHome({ records }: { records: readonly RecordLine[] }) {
  const words = useHomeWords()
  if (records.length === 0) {
    return (
      <EmptyState title={words.noTrainees}>
        <p>{words.noTraineesWhy}</p>
      </EmptyState>
    )
  }
  const sorted = records.toSorted((one, other) => other.waiting - one.waiting)
  return (
    <Section title={words.trainees}>
      <ul className="duties">
        {sorted.map((record) => (
          <Duty
            key={record.id}
            title={
              <>
                {record.trainee.name} <span className="duty-hint">· {record.specialty}</span>
              </>
            }
            hint={record.waiting > 0 ? words.waiting({ count: record.waiting }) : words.noneWaiting}
          >
            {record.waiting > 0 && (
              <Link href={`/approve/${record.id}`} as="primary">
                {words.approve({ count: record.waiting })}
              </Link>
            )}
            <Link href={`/records/${record.id}`} as={record.waiting > 0 ? 'quiet' : 'secondary'}>
              {words.open}
              <span className="visually-hidden">: {record.trainee.name}</span>
            </Link>
          </Duty>
        ))}
      </ul>
    </Section>
  )
}
