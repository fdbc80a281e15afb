import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import type { RecordLine } from '../contract/records.ts'
import { isEnding } from './EndOfTraining.tsx'
import { Duty } from './TraineeHome.tsx'
import './record.css'
import { WholeToDecide } from './WholeToDecide.tsx'
import { useHomeWords } from './wording.ts'

/** The trainees whose training ends come first, then those whose entries wait. */
export function SupervisorHome({ records }: { records: readonly RecordLine[] }) {
  const words = useHomeWords()
  if (records.length === 0) {
    return (
      <EmptyState title={words.noTrainees}>
        <p>{words.noTraineesWhy}</p>
      </EmptyState>
    )
  }
  return (
    <Section title={words.trainees}>
      <ul className="duties">
        {records.toSorted(byUrgency).map((record) => (
          <Duty
            key={record.id}
            title={
              <>
                {record.trainee.name} <span className="duty-hint">· {record.specialty}</span>
              </>
            }
            hint={hintOf(record, words)}
            under={isEnding(record) && <WholeToDecide line={record} />}
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

const byUrgency = (one: RecordLine, other: RecordLine): number =>
  Number(isEnding(other)) - Number(isEnding(one)) || other.waiting - one.waiting

function hintOf(record: RecordLine, words: ReturnType<typeof useHomeWords>): string {
  if (record.waiting > 0) return words.waiting({ count: record.waiting })
  return isEnding(record) ? record.unit : words.noneWaiting
}
