import { useParams } from '@tanstack/react-router'
import { getDate } from '../../kernel/plain-date.ts'
import { formatPeriod } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Grant, listMentors, revokeMentor } from '../contract/delegation.ts'
import type { RecordView } from '../contract/records.ts'
import { findItem } from '../rules/programme/items.ts'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { isOpen } from './entry-actions.ts'
import { MentorForm } from './MentorForm.tsx'
import './record.css'
import { useRecord } from './use-record.ts'
import { Waiting } from './Waiting.tsx'

/** Who approves which rotation in the supervisor's place, and until when. */
export function MentorsPage() {
  const { recordId = '' } = useParams({ strict: false })
  const words = useDelegationWords()
  const record = useRecord(recordId)
  const mentors = useRoute(listMentors, { recordId })
  const retry = () => void Promise.all([record.refetch(), mentors.refetch()])
  return (
    <Page
      title={words.mentors}
      lead={words.mentorsLead}
      back={<Link href={`/records/${recordId}`}>{words.backToRecord}</Link>}
    >
      {record.data && mentors.data ? (
        <>
          <Grants record={record.data} grants={mentors.data.grants} />
          {isOpen(record.data) && <MentorForm record={record.data} candidates={mentors.data.candidates} />}
        </>
      ) : (
        <Waiting error={record.error ?? mentors.error} onRetry={retry} />
      )}
    </Page>
  )
}

function Grants({ record, grants }: { record: RecordView; grants: readonly Grant[] }) {
  const words = useDelegationWords()
  const reasons = useReasons()
  const revoking = useAction(revokeMentor)
  if (grants.length === 0) {
    return (
      <EmptyState title={words.noMentors}>
        <p>{words.noMentorsWhy}</p>
      </EmptyState>
    )
  }
  return (
    <Section title={words.current}>
      {reasons(revoking.error).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <ul className="duties">
        {grants.map((grant) => (
          <GrantLine
            key={grant.id}
            grant={grant}
            rotation={findItem(record.programme, grant.rotation)?.name ?? grant.rotation}
            unit={record.rotationUnits[grant.rotation]?.name ?? record.unit.name}
            busy={revoking.isPending && revoking.variables.grantId === grant.id}
            onRevoke={() => revoking.mutate({ recordId: record.id, grantId: grant.id })}
          />
        ))}
      </ul>
    </Section>
  )
}

interface GrantLineProps {
  readonly grant: Grant
  readonly rotation: string
  /** Where the rotation is done. */
  readonly unit: string
  readonly busy: boolean
  readonly onRevoke: () => void
}

function GrantLine({ grant, rotation, unit, busy, onRevoke }: GrantLineProps) {
  const words = useDelegationWords()
  const { locale } = useLanguage()
  const { mentor, from, until, grantedBy, isRevoked, isInForce } = grant
  const state = isInForce ? words.inForce : words.notToday
  return (
    <li className="duty">
      <div>
        <p className="duty-title">{mentor.name}</p>
        <p className="duty-hint">
          {rotation} · {unit} · {formatPeriod({ from: getDate(from), until: getDate(until) }, locale)} ·{' '}
          {words.grantedBy({ name: grantedBy })}
        </p>
      </div>
      <div className="button-row">
        <StatusTag tone={isInForce ? 'success' : 'neutral'}>{isRevoked ? words.revoked : state}</StatusTag>
        {!isRevoked && (
          <Button busy={busy} onPress={onRevoke}>
            {words.revoke}
            <span className="visually-hidden">: {mentor.name}</span>
          </Button>
        )}
      </div>
    </li>
  )
}
