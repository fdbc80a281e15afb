import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import { signInSettings } from '../../platform/sign-in/settings.ts'
import type { TakenRole } from '../contract/shapes.ts'
import * as contract from '../contract/sign-in.ts'
import { activeHoldingOf, getAccountLocale, holdingsOf } from '../queries/accounts.ts'
import { listDeputyRows, principalsOfActor } from '../queries/deputies.ts'
import { findPersons } from '../queries/register.ts'
import { isDeputyOn } from '../rules/deputy.ts'
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
  const { holdingId, deputyId } = await activeHoldingOf(db, origin.sessionId)
  return accept({
    signedIn: true as const,
    demonstration,
    person: { id: person.id, givenNames: person.givenNames, surname: person.surname },
    locale: await getAccountLocale(db, actor.accountId),
    activeHoldingId: holdingId,
    role: actor.role,
    holdings: holdings.filter((held) => isHeldOn(today, held)),
    activeDeputyId: deputyId,
    deputyships: await takenRoles(db, actor.personId, today),
  })
})

/** Roles of others in which the person may act today. */
async function takenRoles(db: Db, personId: string, today: PlainDate): Promise<TakenRole[]> {
  const rows = await listDeputyRows(db, personId)
  const mine = rows.filter((row) => row.deputyPersonId === personId && isDeputyOn(today, row))
  const principals = mine.length > 0 ? await principalsOfActor(db) : new Map<string, string>()
  return mine
    .filter(({ holding }) => isHeldOn(today, holding))
    .map(({ id, holding, until }) => ({ id, principal: principals.get(id) ?? '', holding, until }))
}
