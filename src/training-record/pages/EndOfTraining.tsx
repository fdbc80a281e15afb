import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { type Checks, listChecks } from '../contract/completion.ts'
import type { RecordLine } from '../contract/records.ts'
import { CheckWay } from './CheckSteps.tsx'
import { useCompletionWords } from './completion-words.ts'
import { TermOf } from './TermOf.tsx'
import { todayHere } from './use-record.ts'
import { unansweredIn, WhoseTurn } from './WhoseTurn.tsx'
import { wordOf } from './wording.ts'

/** For the trainee: where the record is on its way to the end, whose turn it is, and until when. */
export function EndOfTraining({ record }: { record: RecordLine }) {
  const words = useCompletionWords()
  const { data } = useRoute(listChecks, { recordId: record.id })
  if (!data) return null
  const isMine = data.state === 'returned' && unansweredIn(data) > 0
  return (
    <Section title={words.titleOwn}>
      <CheckWay checks={data} />
      <p>{wordOf(words.turnOf, data.state)}.</p>
      <WhoseTurn record={record} checks={data} />
      <OpenTerm checks={data} />
      <p>
        <Link href={`/records/${record.id}/completion`} as={isMine ? 'primary' : 'secondary'}>
          {isMine ? words.supplement : words.open}
        </Link>
      </p>
    </Section>
  )
}

/** The step that is open now, and in a supplement round how much of it is the trainee's. */
function OpenTerm({ checks }: { checks: Checks }) {
  const words = useCompletionWords()
  const open = checks.open && checks.open.openedOn <= todayHere() ? checks.open : undefined
  const unanswered = unansweredIn(checks)
  return (
    <>
      {checks.state === 'returned' && (
        <p>{unanswered > 0 ? words.toAnswerCount({ count: unanswered }) : words.allAnswered}</p>
      )}
      {open && <TermOf step={open} />}
    </>
  )
}
