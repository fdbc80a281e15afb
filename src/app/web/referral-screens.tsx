import { listUnits, searchPersons } from '../../identity/contract/register.ts'
import { me } from '../../identity/contract/sign-in.ts'
import type { Register, UnitListed } from '../../training-record/pages/referral/register.ts'
import { call } from '../../ui/request.ts'
import { SignedIn } from './SignedIn.tsx'
import { screen } from './screen.ts'

const Referrals = screen(
  async () => (await import('../../training-record/pages/referral/ReferralsPage.tsx')).ReferralsPage,
)
const Referral = screen(
  async () => (await import('../../training-record/pages/referral/ReferralPage.tsx')).ReferralPage,
)
const Supervisor = screen(
  async () => (await import('../../training-record/pages/referral/SupervisorPage.tsx')).SupervisorPage,
)
const NewReferral = screen(async () => {
  const { NewReferralPage } = await import('../../training-record/pages/referral/NewReferralPage.tsx')
  return ({ viewer }) => <NewReferralPage viewer={viewer} register={REGISTER} />
})

export const ReferralsScreen = () => <SignedIn screen={Referrals} />
export const ReferralScreen = () => <SignedIn screen={Referral} />
export const NewReferralScreen = () => <SignedIn screen={NewReferral} />
export const SupervisorScreen = () => <SignedIn screen={Supervisor} />

/** Persons and units are identity's: a page of another capability is handed them. */
const REGISTER: Register = {
  findTrainees: async (query) => {
    const { persons, more } = await call(searchPersons, { query, role: 'trainee' })
    const named = persons.map(({ givenNames, surname, ...person }) => ({ ...person, name: `${givenNames} ${surname}` }))
    return { persons: named, more }
  },
  listUnits: async () => {
    const voivodeship = await actingVoivodeship()
    const units: UnitListed[] = []
    for (let after: string | undefined; ; ) {
      const page = await call(listUnits, { ...(voivodeship && { voivodeship }), ...(after && { after }) })
      units.push(...page.units)
      if (page.next === null) return units
      after = page.next
    }
  },
}

async function actingVoivodeship(): Promise<string | null> {
  const person = await call(me, {})
  if (!person.signedIn) return null
  return person.holdings.find(({ id }) => id === person.activeHoldingId)?.voivodeship ?? null
}
