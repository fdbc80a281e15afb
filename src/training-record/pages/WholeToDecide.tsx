import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { listChecks } from '../contract/completion.ts'
import type { RecordLine } from '../contract/records.ts'
import { useCompletionWords } from './completion-words.ts'
import './completion.css'
import { TermOf } from './TermOf.tsx'
import { todayHere, useRecord } from './use-record.ts'
import { wordOf } from './wording.ts'

/** For the supervisor: the whole that waits for a decision with its term, or where the record is now. */
export function WholeToDecide({ line }: { line: RecordLine }) {
  const words = useCompletionWords()
  const record = useRecord(line.id)
  const { data } = useRoute(listChecks, { recordId: line.id })
  if (!data || !record.data) return null
  const open = data.open && data.open.openedOn <= todayHere() ? data.open : undefined
  const isTurn = data.actions.includes('approve-whole')
  if (isTurn && !open) return null
  const { missing } = record.data
  return (
    <div className="whole">
      <p className="duty-title">{isTurn ? wholeSaid(missing.length, words) : wordOf(words.turnOf, data.state)}</p>
      {open && <TermOf step={open} />}
      <p>
        <Link href={`/records/${line.id}/completion`} as={isTurn && missing.length === 0 ? 'primary' : 'secondary'}>
          {isTurn ? words.decideWhole : words.open}
          <span className="visually-hidden">: {line.trainee.name}</span>
        </Link>
      </p>
    </div>
  )
}

const wholeSaid = (missing: number, words: ReturnType<typeof useCompletionWords>): string =>
  missing === 0 ? words.readyWhole : words.incompleteWhole({ count: missing })
