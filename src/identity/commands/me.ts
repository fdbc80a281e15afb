import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import * as contract from '../contract/sign-in.ts'
import { activeHoldingOf, getAccountLocale, holdingsOf } from '../queries/accounts.ts'
import { findPersons } from '../queries/register.ts'
import { isHeldOn } from '../rules/holding.ts'

export const me = reading(contract.me, async (_, { db, actor, origin, today }) => {
  const { demonstration, identityProvider } = signInSettings()
  if (!actor || !origin.sessionId) {
    return accept({
      signedIn: false as const,
      demonstration,
      oidc: identityProvider && { issuer: new URL(identityProvider.issuer).host },
    })
  }
  const [person] = await findPersons(db, [actor.personId])
  if (!person) throw new Error('the person of a session exists')
  const holdings = await holdingsOf(db, actor.personId)
  return accept({
    signedIn: true as const,
    demonstration,
    person: { id: person.id, givenNames: person.givenNames, surname: person.surname },
    locale: await getAccountLocale(db, actor.accountId),
    activeHoldingId: await activeHoldingOf(db, origin.sessionId),
    role: actor.role,
    holdings: holdings.filter((held) => isHeldOn(today, held)),
  })
})
