import type { Role } from '../../kernel/actor.ts'
import type { DemoPerson } from '../demo-idp-page.ts'
import { CAST, type CastMember, UNITS } from './cast.ts'

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  trainee: 'Lekarz w trakcie specjalizacji',
  supervisor: 'Kierownik specjalizacji',
  mentor: 'Opiekun stażu',
  'unit-head': 'Kierownik jednostki',
  'unit-staff': 'Pracownik jednostki',
  'voivodeship-office': 'Urząd wojewódzki',
  'voivodeship-consultant': 'Konsultant wojewódzki',
  'national-consultant': 'Konsultant krajowy',
  cmkp: 'CMKP',
  cem: 'CEM',
  chamber: 'Izba lekarska',
  university: 'Uczelnia',
  ministry: 'Ministerstwo Zdrowia',
  administrator: 'Administrator',
}
const PLACES: Readonly<Record<string, string>> = {
  ...{ '12': 'małopolskie', '14': 'mazowieckie' },
  ...Object.fromEntries(Object.values(UNITS).map(({ id, name, city }) => [id, `${name}, ${city}`])),
}

/** The cast as the demonstration's identity provider shows it; the subject is the name in the cast. */
export const peopleOfCast = (): DemoPerson[] =>
  Object.entries<CastMember>(CAST).map(([subject, { givenNames, surname, pesel, roles }]) => ({
    ...{ subject, givenNames, surname, pesel },
    note: roles
      .map(({ role, unitId, voivodeship }) => {
        const place = PLACES[unitId ?? voivodeship ?? '']
        return place ? `${ROLE_NAMES[role]} (${place})` : ROLE_NAMES[role]
      })
      .join(' · '),
  }))
