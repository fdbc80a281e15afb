import { Link } from '../../../ui/actions/Link.tsx'
import { useRoute } from '../../../ui/api.ts'
import { Section } from '../../../ui/layout/Section.tsx'
import type { RecordLine } from '../../contract/records.ts'
import { listReferrals, type Referral } from '../../contract/referrals.ts'
import { Duty } from '../TraineeHome.tsx'
import type { Viewer } from '../viewer.ts'
import { Waiting } from '../Waiting.tsx'
import '../record.css'
import { ReferralDuty } from './ReferralDuty.tsx'
import { useReferralWords } from './referral-words.ts'
import { isOffice, isOfUnit, isReferredAgain } from './whose-turn.ts'

interface ReferralDutiesProps {
  readonly viewer: Viewer
  readonly records: readonly RecordLine[]
}

/** What the office and the unit have to do at the beginning of a training; nothing for anybody else. */
export function ReferralDuties({ viewer, records }: ReferralDutiesProps) {
  const words = useReferralWords()
  const isUnit = isOfUnit(viewer.role)
  const may = isUnit || isOffice(viewer.role)
  const { data, error, refetch } = useRoute(listReferrals, {}, { enabled: may })
  if (!may) return null
  const link = isUnit ? (
    <Link href="/referrals">{words.all}</Link>
  ) : (
    <>
      <Link href="/referrals">{words.all}</Link>
      <Link href="/referrals/new" as="primary" icon="plus">
        {words.issue}
      </Link>
    </>
  )
  return (
    <Section title={words.toDo} actions={link}>
      {!data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data && isUnit && <OfUnit referrals={data.referrals} records={records} />}
      {data && !isUnit && <OfOffice referrals={data.referrals} />}
    </Section>
  )
}

interface OfUnitProps {
  readonly referrals: readonly Referral[]
  readonly records: readonly RecordLine[]
}

function OfUnit({ referrals, records }: OfUnitProps) {
  const words = useReferralWords()
  const awaiting = referrals.filter(({ state }) => state === 'issued')
  const alone = records.filter(({ supervisor, state }) => supervisor === null && ['active', 'returned'].includes(state))
  if (awaiting.length + alone.length === 0) return <p>{words.noneAwaiting}</p>
  return (
    <ul className="duties">
      {awaiting.map((one) => (
        <ReferralDuty
          key={one.id}
          referral={one}
          title={words.dutyDecide({ name: one.trainee.name })}
          action={words.decide}
        />
      ))}
      {alone.map(({ id, trainee }) => (
        <Duty key={id} title={words.dutyAppoint({ name: trainee.name })} hint={words.dutyAppointHint}>
          <Link href={`/records/${id}/supervisor`} as="secondary">
            {words.appointSupervisor}
            <span className="visually-hidden">: {trainee.name}</span>
          </Link>
        </Duty>
      ))}
    </ul>
  )
}

function OfOffice({ referrals }: Pick<OfUnitProps, 'referrals'>) {
  const words = useReferralWords()
  const declined = referrals.filter((one) => one.state === 'declined' && !isReferredAgain(one, referrals))
  const waiting = referrals.filter(({ state }) => state === 'issued').length
  return (
    <>
      {declined.length === 0 && <p>{words.dutyNothing}</p>}
      {declined.length > 0 && (
        <ul className="duties">
          {declined.map((one) => (
            <ReferralDuty
              key={one.id}
              referral={one}
              title={words.dutyDeclined({ name: one.trainee.name })}
              action={words.seeWhy}
            />
          ))}
        </ul>
      )}
      {waiting > 0 && <p>{words.dutyWaiting({ count: waiting })}</p>}
    </>
  )
}
