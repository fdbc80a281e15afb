import type { Role, RoleFunction } from '../kernel/actor.ts'
import type { Db } from '../platform/db/pool.ts'
import { signInSettings } from '../platform/sign-in/settings.ts'
import * as actors from './commands/find-actor.ts'
import * as requested from './commands/grant-requested-role.ts'
import * as roles from './commands/grant-role.ts'
import * as known from './commands/known-of-request.ts'
import * as accounts from './commands/open-account.ts'
import * as others from './commands/other-bodies.ts'
import * as bodies from './commands/register-body.ts'
import * as persons from './commands/register-person.ts'
import * as units from './commands/register-unit.ts'
import type * as shapes from './contract/shapes.ts'
import * as accountQueries from './queries/accounts.ts'
import * as queries from './queries/register.ts'
import { DEMONSTRATION_PASSWORD } from './rules/demonstration.ts'
import * as grounds from './rules/lawful-ground.ts'
import { IDENTITY_PERMISSIONS } from './rules/may.ts'
import { searchKey } from './rules/person-name.ts'
import * as functions from './rules/role-function.ts'
import * as store from './store/persons.ts'

export type Person = queries.PersonRow
export type Unit = shapes.Unit
export type Profession = NonNullable<persons.NewPerson['licence']>['profession']

export const identityPermissions: Readonly<Record<string, readonly Role[]>> = IDENTITY_PERMISSIONS
/** Why a role may do with the data of another what the trail calls so. */
export const identityGround = grounds.identityGround
export const demonstrationPassword: string = DEMONSTRATION_PASSWORD

/** Who asks, by the secret in the session cookie; nobody when session, account or role has ended. */
export const findActor = actors.findActor

/** In which function a role is held where nothing else is said. */
export const usualFunction = (role: Role): RoleFunction => functions.FUNCTIONS_OF_ROLE[role][0]

/** The desks of the bodies of the same kind, by the id of each. */
export const otherBodies = others.otherBodies

/** As the register calls a body, also one that has ended. */
export const bodyNameOf = queries.bodyNameOf

export const registerBody = bodies.registerBody
export const registerUnit = units.registerUnit
export const registerPerson = persons.registerPerson
export const openAccount = accounts.openAccount
export const grantRole = roles.grantRole

/** The request for a role, as the applications ask for it: may it be begun, what is known, what follows when accepted. */
export const mayRequestRole = requested.mayRequestRole
export const knownOfRequest = known.knownOfRequest
export const lastsLongEnough = requested.lastsLongEnough
export const grantRequestedRole = requested.grantRequestedRole

/** The last day, inclusive, on which a role is held. */
export const endRole = store.endHolding

/** Ids of the persons who hold a role on a day, within what is given of its unit, voivodeship and field. */
export const holdersOf = queries.holdersOf
export const rolesOf = queries.rolesOf

/** Somebody with an account, by its address and their surname together, however it is written. */
export const findByAddress = (db: Db, { email, surname }: { email: string; surname: string }) =>
  queries.findByAddress(db, { email: email.trim(), surnameKey: searchKey(surname) })

/** A person as another capability shows them: names, profession, licence number; never the PESEL. */
export async function findPerson(db: Db, id: string): Promise<Person | undefined> {
  return (await queries.findPersons(db, [id]))[0]
}

/** `Anna Lipowa`, by id; ids of nobody are left out. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await queries.findPersons(db, [...new Set(ids)])
  return new Map(found.map(({ id, givenNames, surname }) => [id, `${givenNames} ${surname}`]))
}

/** Where letters to a person go, and in which language; nowhere while they have no account that could be used. */
export const findRecipient = (db: Db, personId: string): Promise<accountQueries.Recipient | undefined> =>
  accountQueries.findRecipient(db, personId, signInSettings())

export async function findUnit(db: Db, id: string): Promise<Unit | undefined> {
  return (await queries.findUnits(db, [id]))[0]
}

/** Units whose name or city holds every word of a search, by name. */
export const searchUnits = (db: Db, text: string, most: number): Promise<Unit[]> =>
  queries.listUnits(db, { words: searchKey(text), most })

/** Units with their cells, by id; ids of none are left out. */
export async function unitsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
  const found = await queries.findUnits(db, [...new Set(ids)])
  return new Map(found.map((unit) => [unit.id, unit]))
}
