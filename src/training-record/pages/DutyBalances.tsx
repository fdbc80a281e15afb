import { formatMinutes } from '../../platform/i18n/numbers.ts'
import { ProgressBar } from '../../ui/status/ProgressBar.tsx'
import type { RecordView } from '../contract/records.ts'
import type { DutyBalance } from '../rules/duty-average.ts'
import { findItem } from '../rules/programme/items.ts'
import { useRecordWords } from './wording.ts'

/** Hours on duty in one rotation against the programme's weekly average. */
export function DutyOfRotation({ record, rotation }: { record: RecordView; rotation: string }) {
  const words = useRecordWords()
  const balance = record.duties[rotation]
  return balance ? <Balance label={words.dutiesOf} balance={balance} record={record} /> : null
}

/** The same for every rotation that was entered. */
export function DutyBalances({ record }: { record: RecordView }) {
  const words = useRecordWords()
  const balances = Object.entries(record.duties)
  if (balances.length === 0) return <p>{words.noDutyBalance}</p>
  return (
    <ul className="balances">
      {balances.map(([key, balance]) => (
        <li key={key}>
          <Balance label={findItem(record.programme, key)?.name ?? key} balance={balance} record={record} />
        </li>
      ))}
    </ul>
  )
}

interface BalanceProps {
  readonly label: string
  readonly balance: DutyBalance
  readonly record: RecordView
}

function Balance({ label, balance, record }: BalanceProps) {
  const words = useRecordWords()
  const { required, entered, approved, remaining, weeklyAverage } = balance
  const goal = formatMinutes(record.programme.weeklyDutyMinutes)
  const told = { approved: formatMinutes(approved), total: formatMinutes(required), left: formatMinutes(remaining) }
  if (required === 0) {
    return (
      <p>
        {label}: {words.noDutiesDue}
      </p>
    )
  }
  return (
    <div className="balance">
      <ProgressBar
        label={label}
        done={approved}
        total={required}
        pending={Math.max(0, entered - approved)}
        sentence={remaining === 0 ? words.progressDone(told) : words.progress(told)}
      />
      <p className="steps-note">{words.dutyAverage({ average: formatMinutes(weeklyAverage), goal })}</p>
    </div>
  )
}
