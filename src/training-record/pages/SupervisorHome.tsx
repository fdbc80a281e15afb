import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import type { RecordLine } from '../contract/records.ts'
import { isEnding, isToBegin } from './ending.ts'
import { Duty } from './TraineeHome.tsx'
import './record.css'
import { todayHere } from './use-record.ts'
import { WholeToDecide } from './WholeToDecide.tsx'
import { useHomeWords } from './wording.ts'

interface SupervisorHomeProps {
  readonly records: readonly RecordLine[]
  readonly isMentor: boolean
}

/** Of supervisors and mentors: the trainees whose training ends come first, then those whose entries wait for them. */
export function SupervisorHome({ records, isMentor }: SupervisorHomeProps) {
  const words = useHomeWords()
  const { locale } = useLanguage()
  if (records.length === 0) {
    return (
      <EmptyState title={isMentor ? words.noGrants : words.noTrainees}>
        <p>{isMentor ? words.noGrantsWhy : words.noTraineesWhy}</p>
      </EmptyState>
    )
  }
  return (
    <Section title={isMentor ? words.granted : words.trainees} {...(isMentor && { lead: words.grantedLead })}>
      <ul className="duties">
        {records.toSorted(byUrgency).map((record) => (
          <Duty
            key={record.id}
            title={
              <>
                {record.trainee.name} <span className="duty-hint">· {record.specialty}</span>
              </>
            }
            hint={hintOf(record, words, locale)}
            under={!isMentor && isEnding(record, todayHere()) && <WholeToDecide line={record} />}
          >
            {record.waitingForMe > 0 && (
              <Link href={`/approve/${record.id}`} as="primary">
                {words.approve({ count: record.waitingForMe })}
              </Link>
            )}
            <Link href={`/records/${record.id}`} as={record.waitingForMe > 0 ? 'quiet' : 'secondary'}>
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
  Number(isEnding(other, todayHere())) - Number(isEnding(one, todayHere())) || other.waitingForMe - one.waitingForMe

function hintOf(record: RecordLine, words: ReturnType<typeof useHomeWords>, locale: Locale): string {
  if (isToBegin(record, todayHere())) return words.begins({ day: formatDay(getDate(record.start), locale) })
  if (record.waitingForMe > 0) return words.waiting({ count: record.waitingForMe })
  return isEnding(record, todayHere()) ? record.unit : words.noneWaiting
}
