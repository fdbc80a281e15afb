import type { Checker, Checks } from '../contract/completion.ts'
import type { RecordLine } from '../contract/records.ts'
import { type DecisionWords, useDecisionWords } from './decision-props.ts'

interface WhoseTurnProps {
  readonly record: Pick<RecordLine, 'supervisor'>
  readonly checks: Checks
}

/** By name, whose turn it is while the record is on its way to the end. */
export function WhoseTurn({ record, checks }: WhoseTurnProps) {
  const words = useDecisionWords()
  if (checks.state === 'office-check') return <p>{words.office}</p>
  if (checks.checker) return <p>{saysWho(checks.checker, words)}</p>
  const isWhole = checks.state === 'returned' && unansweredIn(checks) === 0
  return isWhole && record.supervisor && <p>{words.supervisor({ name: record.supervisor.name })}</p>
}

export function saysWho({ name, isNational }: Checker, words: DecisionWords): string {
  if (name === null) return words.noConsultant
  return isNational ? words.nationalConsultant({ name }) : words.consultant({ name })
}

/** Remarks of the open round that nobody has answered yet. */
export const unansweredIn = ({ remarks, supplementRound }: Checks): number =>
  remarks.filter(({ round, answeredAt }) => round === supplementRound && answeredAt === null).length
