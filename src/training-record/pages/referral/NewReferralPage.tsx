import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { NoPermission } from '../../../ui/status/NoPermission.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import type { Referral } from '../../contract/referrals.ts'
import { useAddress } from '../address.ts'
import '../record.css'
import type { ViewerProps } from '../viewer.ts'
import { PersonSearch } from './PersonSearch.tsx'
import { ReferralForm } from './ReferralForm.tsx'
import { useReferralWords } from './referral-words.ts'
import type { PersonFound, Register } from './register.ts'
import { isOffice } from './whose-turn.ts'

interface NewReferralProps {
  readonly register: Register
}

/** First the person, then the training: the office refers a doctor to a unit. */
export function NewReferralPage({ viewer, register }: ViewerProps & NewReferralProps) {
  const words = useReferralWords()
  const [issued, setIssued] = useState<Referral>()
  return (
    <Page title={words.issue} back={<Link href="/referrals">{words.backToList}</Link>}>
      {!isOffice(viewer.role) && <NoPermission who={words.whoIssues} />}
      {isOffice(viewer.role) && issued && <Issued referral={issued} onNext={() => setIssued(undefined)} />}
      {isOffice(viewer.role) && !issued && <Steps register={register} onIssued={setIssued} />}
    </Page>
  )
}

function Issued({ referral, onNext }: { referral: Referral; onNext: () => void }) {
  const words = useReferralWords()
  const { number, trainee, unit } = referral
  return (
    <Notice
      tone="success"
      title={words.issued({ number })}
      announced
      action={<Button onPress={onNext}>{words.issueNext}</Button>}
    >
      {words.issuedNext({ name: trainee.name, unit: unit.name })}
    </Notice>
  )
}

function Steps({ register, onIssued }: NewReferralProps & { onIssued: (referral: Referral) => void }) {
  const words = useReferralWords()
  const { said } = useAddress()
  const [person, setPerson] = useState<PersonFound>()
  return (
    <>
      <Section title={words.whom}>
        {person ? (
          <div className="duty">
            <div>
              <p className="duty-title">{person.name}</p>
              <p className="duty-hint">
                {person.licenceNumber ? words.licence({ number: person.licenceNumber }) : words.noLicence}
              </p>
            </div>
            <Button onPress={() => setPerson(undefined)}>{words.otherPerson}</Button>
          </div>
        ) : (
          <PersonSearch register={register} start={said('person') ?? ''} onChoose={setPerson} />
        )}
      </Section>
      {person && (
        <Section title={words.where}>
          <ReferralForm key={person.id} person={person} register={register} onIssued={onIssued} />
        </Section>
      )}
    </>
  )
}
