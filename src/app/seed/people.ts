import { pl } from '../../identity/messages/sign-in.pl.ts'
import type { DemoPerson } from '../demo-idp/page.ts'
import { CAST, type CastMember, UNITS, UNIVERSITY } from './cast.ts'

const PLACES: Readonly<Record<string, string>> = {
  ...pl.voivodeships,
  [UNIVERSITY.id]: UNIVERSITY.name,
  ...Object.fromEntries(Object.values(UNITS).map(({ id, name, city }) => [id, `${name}, ${city}`])),
}

/** The cast as the demonstration's identity provider shows it; the subject is the name in the cast. */
export const peopleOfCast = (): DemoPerson[] =>
  Object.entries<CastMember>(CAST).map(([subject, { givenNames, surname, pesel, roles }]) => ({
    ...{ subject, givenNames, surname, pesel },
    note: roles
      .map(({ role, unitId, bodyId, voivodeship }) => {
        const place = PLACES[unitId ?? bodyId ?? voivodeship ?? '']
        return place ? `${pl.roles[role]} (${place})` : pl.roles[role]
      })
      .join(' · '),
  }))
