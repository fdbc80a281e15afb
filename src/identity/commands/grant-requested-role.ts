import type { Desk } from '../../kernel/application.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { holdingsOf } from '../queries/accounts.ts'
import { findBody, findPersons, listBodies } from '../queries/register.ts'
import { isNewcomer } from '../queries/registration.ts'
import { isHeldOn } from '../rules/holding.ts'
import type { RoleRequest } from '../rules/role-request.ts'
import { enterLicence } from '../store/persons.ts'
import { grantRole } from './grant-role.ts'

/** Whose identity is not proved asks for nothing (UZL art. 3 ust. 5); a role held already is not asked for. */
export async function mayRequestRole(
  db: Db,
  { personId, role, today }: { personId: string; role: string; today: PlainDate },
): Promise<Verdict<true, 'role-held' | 'identity-not-proved'>> {
  if (await isNewcomer(db, personId)) return refuse('identity-not-proved', {}, { law: 'UZL art. 3 ust. 5' })
  const held = (await holdingsOf(db, personId)).some((one) => one.role === role && isHeldOn(today, one))
  return held ? refuse('role-held', { role }) : accept(true)
}

interface Granted {
  readonly holdingId: string
  readonly personId: string
  readonly today: PlainDate
}

/** What the body has verified: the licence enters the register of persons, the role is held from today. */
export async function grantRequestedRole(
  db: Db,
  { role, profession, licenceNumber, bodyId }: RoleRequest,
  { holdingId, personId, today }: Granted,
): Promise<Verdict<string>> {
  const [person] = await findPersons(db, [personId])
  if (!person) throw new Error('an applicant is a person')
  const isNew = person.licenceNumber !== licenceNumber || person.profession !== profession
  const licence = { profession, licence_number: licenceNumber }
  if (isNew && !(await enterLicence(db, personId, licence))) {
    return refuse('licence-number-taken', {}, { field: 'licenceNumber' })
  }
  const may = await mayRequestRole(db, { personId, role, today })
  return may.ok ? grantRole(db, { id: holdingId, personId, role, scope: {}, from: today, verifiedBy: bodyId }) : may
}

/** Of a request for a role, what our registers hold already: the licence of the person, and what the body is called. */
export async function knownOfRequest(
  db: Db,
  { personId, draft }: { personId: string; draft: Readonly<Record<string, string>> },
): Promise<Readonly<Record<string, string>>> {
  const [person] = await findPersons(db, [personId])
  const body = draft.body ? await findBody(db, draft.body) : undefined
  return {
    ...(person?.profession && person.licenceNumber && licenceOf(person.profession, person.licenceNumber)),
    ...(body && { bodyName: body.name, bodyKind: body.kind }),
  }
}

const licenceOf = (profession: string, licenceNumber: string) => ({ profession, licenceNumber })

interface BodyDesk {
  readonly key: string
  readonly label: string
  readonly desk: Desk
}

/** The desks of all bodies of the kind of the one that has this desk: one of them may be the competent one. */
export async function otherBodies(db: Db, desk: Desk): Promise<BodyDesk[]> {
  const here = desk.bodyId === undefined ? undefined : await findBody(db, desk.bodyId)
  const all = here ? await listBodies(db, here.kind) : []
  return all.map(({ id, name }) => ({ key: id, label: name, desk: { ...desk, bodyId: id } }))
}
