import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { chooseRole } from '../contract/account.ts'
import type { Holding, Me } from '../contract/shapes.ts'
import './identity.css'
import { useAccountWords } from './account-wording.ts'
import { useSpecialtyNames } from './specialty-names.ts'
import { errorsOf, placeOf } from './wording.ts'

interface RoleListProps {
  readonly who: Extract<Me, { signedIn: true }>
  /** Given where choosing leads on; there the role in which one acts already can be chosen too. */
  readonly onChosen?: () => void
}

export function RoleList({ who, onChosen }: RoleListProps) {
  const words = useAccountWords()
  const specialties = useSpecialtyNames()
  const heldSince = useHeldSince()
  const choose = useAction(chooseRole)
  const act = (holdingId: string) => choose.mutate({ holdingId }, onChosen && { onSuccess: onChosen })
  return (
    <>
      {errorsOf(choose.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <ul className="holding-list">
        {who.holdings.map((holding) => (
          <li key={holding.id}>
            <div>
              <strong>{words.roles[holding.role]}</strong>
              <div>{[placeOf(holding, words, specialties), heldSince(holding)].filter(Boolean).join(' · ')}</div>
            </div>
            {holding.id === who.activeHoldingId && <StatusTag tone="success">{words.active}</StatusTag>}
            {(onChosen || holding.id !== who.activeHoldingId) && (
              <Button
                busy={choose.isPending && choose.variables.holdingId === holding.id}
                onPress={() => act(holding.id)}
              >
                {words.actAs}
                <span className="visually-hidden"> {words.roles[holding.role]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function useHeldSince(): (holding: Holding) => string {
  const words = useAccountWords()
  const { locale } = useLanguage()
  const day = (text: string) => formatDay(getDate(text), locale)
  return ({ from, until }) =>
    until === null ? words.since({ day: day(from) }) : words.sinceUntil({ from: day(from), until: day(until) })
}
