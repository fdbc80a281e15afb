import { formatNumber } from '../../platform/i18n/numbers.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { ProgressBar } from '../../ui/status/ProgressBar.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import type { RecordView } from '../contract/records.ts'
import type { Counter } from '../rules/counters/counter.ts'
import type { ProcedureCounters } from '../rules/counters/procedures.ts'
import { findItem } from '../rules/programme/items.ts'
import type { ProgrammeItem } from '../rules/programme/shape.ts'
import { addressOf } from './address.ts'
import { DutyOfRotation } from './DutyBalances.tsx'
import { useRecordWords } from './wording.ts'

interface ElementProgressProps {
  readonly record: RecordView
  readonly item: ProgrammeItem
}

export function ElementProgress({ record, item: { key } }: ElementProgressProps) {
  const module = record.counters.modules.find(({ module: { key: of } }) => key.startsWith(`${of}/`))
  const procedure = module?.procedures.find(({ item }) => item.key === key)
  const rotation = module?.rotations.find(({ item }) => item.key === key)
  const course = module?.courses.find(({ item }) => item.key === key)
  if (procedure) return <ProcedureProgress counters={procedure} record={record} />
  if (rotation) return <RotationProgress rotation={rotation} record={record} />
  return course ? <CourseProgress course={course} /> : null
}

function ProcedureProgress({ counters, record }: { counters: ProcedureCounters; record: RecordView }) {
  const words = useRecordWords()
  if (counters.kind === 'credited') {
    return (
      <Notice title={words.creditedWith}>
        <ul>
          {counters.creditedWith.map((key) => (
            <li key={key}>
              <Link href={addressOf(location.pathname, { item: key })}>
                {findItem(record.programme, key)?.name ?? key}
              </Link>
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  if (counters.kind === 'count') return <Bar label={words.count} counter={counters.done} />
  if (counters.kind === 'level') return <Bar label={words.level({ level: counters.level })} counter={counters.done} />
  return (
    <>
      <Bar label={words.codeA} counter={counters.a} />
      <Bar label={words.codeB} counter={counters.b} />
    </>
  )
}

type Module = RecordView['counters']['modules'][number]

function RotationProgress({ rotation, record }: { rotation: Module['rotations'][number]; record: RecordView }) {
  const words = useRecordWords()
  const { required, entered, approved, recognised, selfStudy, remaining } = rotation
  const unit = record.rotationUnits[rotation.item.key]
  const shortened = [
    ...(recognised > 0 ? [words.recognised({ days: recognised })] : []),
    ...(selfStudy > 0 ? [words.selfStudy({ days: selfStudy })] : []),
  ]
  // Nothing had to be done here: „0 z 40" over an empty bar would deny what was recognised.
  const isShortenedAway = approved === 0 && remaining === 0 && shortened.length > 0
  const whole = `${shortened.join(' · ')} · ${words.complete}`
  return (
    <>
      {isShortenedAway ? (
        <ProgressBar label={words.rotationDays} done={1} total={1} sentence={whole} />
      ) : (
        <Bar label={words.rotationDays} counter={{ required, entered, approved, remaining, toDo: null }} />
      )}
      {shortened.length > 0 && !isShortenedAway && <p>{shortened.join(' · ')}</p>}
      <p>
        {words.rotationUnit}: {unit?.name ?? words.noRotationUnit}
      </p>
      <DutyOfRotation record={record} rotation={rotation.item.key} />
    </>
  )
}

const COURSE_TONES = { missing: 'neutral', entered: 'info', done: 'success', recognised: 'success' } as const

function CourseProgress({ course: { item, state } }: { course: Module['courses'][number] }) {
  const words = useRecordWords()
  return (
    <p>
      <StatusTag tone={COURSE_TONES[state]}>{words.courseStates[state]}</StatusTag>{' '}
      {words.courseLength({ days: item.workingDays, hours: item.didacticHours })}
    </p>
  )
}

/** `37 z 50 zatwierdzonych · brakuje 13`, and what waits as the paler part of the bar. */
function Bar({ label, counter }: { label: string; counter: Counter }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const say = (value: number) => formatNumber(value, locale)
  const { required, entered, approved, remaining } = counter
  const pending = Math.max(0, entered - approved)
  if (required === 0 && entered === 0) return null
  if (required === 'set-by-rotation-head') {
    return (
      <p>
        {label}: {say(approved)} · {words.byHead}
        {pending > 0 && ` · ${words.waiting({ count: say(pending) })}`}
      </p>
    )
  }
  if (required === 0) {
    return (
      <p>
        {label}: {words.notRequired({ count: say(approved) })}
        {pending > 0 && ` · ${words.waiting({ count: say(pending) })}`}
      </p>
    )
  }
  const numbers = { approved: say(approved), total: say(required), left: say(remaining ?? 0) }
  const sentence = remaining === 0 ? words.progressDone(numbers) : words.progress(numbers)
  return (
    <div>
      <ProgressBar label={label} done={approved} total={required} pending={pending} sentence={sentence} />
      {pending > 0 && <p className="steps-note">{words.waiting({ count: say(pending) })}</p>}
    </div>
  )
}
