import type { ReactNode } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { listEntries } from '../contract/entries.ts'
import type { RecordLine } from '../contract/records.ts'
import { EndOfTraining } from './EndOfTraining.tsx'
import { isEnding, isInTraining, isToBegin } from './ending.ts'
import './record.css'
import { OwnReferral } from './referral/OwnReferral.tsx'
import { todayHere } from './use-record.ts'
import { useHomeWords } from './wording.ts'

export function TraineeHome({ records }: { records: readonly RecordLine[] }) {
  const words = useHomeWords()
  const [record] = records
  if (!record) return <OwnReferral />
  return (
    <>
      {isEnding(record, todayHere()) && <EndOfTraining record={record} />}
      {isToBegin(record, todayHere()) && <Begins record={record} />}
      {(isInTraining(record, todayHere()) || record.returned > 0) && <ToDo record={record} />}
      {record.waiting > 0 && (
        <Section title={words.waitingFor}>
          <p>
            {words.approvalWaits({ count: record.waiting, supervisor: record.supervisor?.name ?? words.noSupervisor })}
          </p>
        </Section>
      )}
      <p>
        <Link href="/record" as="secondary" icon="card">
          {words.openRecord}
        </Link>
      </p>
    </>
  )
}

/** The record is there before the training: when it begins, and under whom. */
function Begins({ record }: { record: RecordLine }) {
  const words = useHomeWords()
  const { locale } = useLanguage()
  return (
    <Section title={words.begins({ day: formatDay(getDate(record.start), locale) })}>
      <p>{words.beginsWhy({ unit: record.unit })}</p>
    </Section>
  )
}

function ToDo({ record }: { record: RecordLine }) {
  const words = useHomeWords()
  const adds = isInTraining(record, todayHere())
  return (
    <Section title={words.toDo}>
      <ul className="duties">
        <Returned record={record} />
        {adds && <FirstImport record={record} />}
        {adds && <Log />}
      </ul>
    </Section>
  )
}

function Log() {
  const words = useHomeWords()
  return (
    <Duty title={words.log} hint={words.logHint}>
      <Link href="/add" as="primary" icon="plus">
        {words.log}
      </Link>
      <Link href="/add?kind=other" as="secondary">
        {words.otherEntry}
      </Link>
    </Duty>
  )
}

function Returned({ record }: { record: RecordLine }) {
  const words = useHomeWords()
  if (record.returned === 0) return null
  return (
    <Duty title={words.returned({ count: record.returned })} hint={words.returnedHint}>
      <Link href="/record?item=returned" as="secondary" icon="returned">
        {words.correct}
      </Link>
    </Duty>
  )
}

/** Offered while the record is empty: nobody types years of entries again. */
function FirstImport({ record }: { record: RecordLine }) {
  const words = useHomeWords()
  const { data } = useRoute(listEntries, { recordId: record.id, limit: 1 })
  if (!data || data.entries.length > 0) return null
  return (
    <Duty title={words.firstImport} hint={words.firstImportHint}>
      <Link href="/record/import" as="secondary" icon="upload">
        {words.import}
      </Link>
    </Duty>
  )
}

interface DutyProps {
  readonly title: ReactNode
  readonly hint: ReactNode
  /** What else belongs to it, across the whole width. */
  readonly under?: ReactNode
  readonly children: ReactNode
}

/** One thing to do: what, why, and the button that begins it. */
export function Duty({ title, hint, under, children }: DutyProps) {
  return (
    <li className="duty">
      <div>
        <p className="duty-title">{title}</p>
        <p className="duty-hint">{hint}</p>
      </div>
      <div className="button-row">{children}</div>
      {under}
    </li>
  )
}
