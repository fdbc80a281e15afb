import { getDate } from '../../kernel/plain-date.ts'
import { formatMoment, formatPeriod } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Access, revokeAccess } from '../contract/accesses.ts'
import { useAccessReasons, useAccessWords } from './access-words.ts'
import './record.css'

/** Whom the trainee let in, until when, and when they last looked. */
export function AccessList({ recordId, given }: { recordId: string; given: readonly Access[] }) {
  const words = useAccessWords()
  const reasons = useAccessReasons()
  const revoking = useAction(revokeAccess)
  return (
    <Section title={words.given}>
      {reasons(revoking.error).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {revoking.data && <Notice tone="success" title={words.revokedNow} announced />}
      {given.length === 0 ? (
        <EmptyState title={words.givenNone}>
          <p>{words.givenNoneWhy}</p>
        </EmptyState>
      ) : (
        <ul className="duties">
          {given.map((access) => (
            <AccessLine
              key={access.id}
              access={access}
              busy={revoking.isPending && revoking.variables.accessId === access.id}
              onRevoke={() => revoking.mutate({ recordId, accessId: access.id })}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface AccessLineProps {
  readonly access: Access
  readonly busy: boolean
  readonly onRevoke: () => void
}

function AccessLine({ access, busy, onRevoke }: AccessLineProps) {
  const words = useAccessWords()
  const { locale } = useLanguage()
  const { person, from, until, isRevoked, isInForce, lastLookAt } = access
  const state = isInForce ? words.inForce : words.over
  const looked = lastLookAt ? words.lastLook({ moment: formatMoment(new Date(lastLookAt), locale) }) : words.neverLooked
  return (
    <li className="duty">
      <div>
        <p className="duty-title">{person.name}</p>
        <p className="duty-hint">
          {formatPeriod({ from: getDate(from), until: getDate(until) }, locale)} · {looked}
        </p>
      </div>
      <div className="button-row">
        <StatusTag tone={isInForce ? 'success' : 'neutral'}>{isRevoked ? words.revoked : state}</StatusTag>
        {isInForce && (
          <Button busy={busy} onPress={onRevoke}>
            {words.revoke}
            <span className="visually-hidden">: {person.name}</span>
          </Button>
        )}
      </div>
    </li>
  )
}
