import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import type { PersonPlan } from '../rules/account-import/plan-import.ts'
import { searchKey } from '../rules/person-name.ts'
import { type Imported, insertImported } from '../store/account-import.ts'
import { countsOf, type Examined, type ImportCounts } from './examine-accounts.ts'

/** What came of an import: how much, and whose. */
export interface Entered {
  readonly counts: ImportCounts
  readonly personIds: readonly string[]
  /** Of accounts opened by it. */
  readonly opened: readonly { readonly accountId: string; readonly personId: string; readonly email: string }[]
}

type Inside = Pick<Context, 'db' | 'newId'>

/** All of the file or nothing of it. */
export async function enterAccounts(
  { db, newId }: Inside,
  examined: Examined,
): Promise<Verdict<Entered, 'rows-in-error' | 'register-changed'>> {
  if (examined.errors.length > 0) return refuse('rows-in-error', { count: examined.errors.length })
  const persons = examined.plans.map((plan) => ({ plan, id: plan.knownId ?? newId() }))
  const opened = persons
    .filter(({ plan }) => plan.opensAccount)
    .map(({ plan, id }) => ({ accountId: newId() as string, personId: id, email: plan.person.email as string }))
  const entered = await insertImported(db, {
    persons: persons.filter(({ plan }) => plan.knownId === undefined).map(({ plan, id }) => personOf(plan, id)),
    pesels: persons
      .filter(({ plan }) => plan.knownId === undefined)
      .map(({ plan, id }) => ({ personId: id, pesel: plan.person.pesel })),
    licences: persons.filter(({ plan }) => plan.entersLicence).map(({ plan, id }) => licenceOf(plan, id)),
    holdings: persons.flatMap(({ plan, id }) => holdingsOf(plan, { personId: id, newId })),
    accounts: opened.map(({ accountId, personId, email }) => ({
      ...{ id: accountId, person_id: personId, email, locale: 'pl' as const },
    })),
  })
  if (!entered) return refuse('register-changed')
  const changed = persons.filter(({ plan }) => plan.opensAccount || plan.entersLicence || plan.roles.length > 0)
  return accept({ counts: countsOf(examined), personIds: changed.map(({ id }) => id), opened })
}

function personOf({ person }: PersonPlan, id: string): Imported['persons'][number] {
  const { givenNames, surname, profession, licenceNumber } = person
  return {
    ...{ id, given_names: givenNames, surname, profession, licence_number: licenceNumber },
    surname_first_key: searchKey(`${surname} ${givenNames}`),
    given_first_key: searchKey(`${givenNames} ${surname}`),
  }
}

const licenceOf = ({ person }: PersonPlan, id: string): Imported['licences'][number] => ({
  ...{ id, profession: person.profession, licence_number: person.licenceNumber },
})

const holdingsOf = (
  { roles }: PersonPlan,
  { personId, newId }: { personId: string; newId: Inside['newId'] },
): Imported['holdings'] =>
  roles.map(({ role, function: held, scope, from, until }) => ({
    ...{ id: newId(), person_id: personId, role, function: held, from_on: from, until_on: until },
    ...{ unit_id: scope.unitId ?? null, body_id: scope.bodyId ?? null },
    ...{ voivodeship: scope.voivodeship ?? null, specialty_code: scope.specialty ?? null },
  }))
