import { randomUUID } from 'node:crypto'
import { PROCESSES } from '../../src/app/processes.ts'
import { bodyId } from '../../src/app/reference.ts'
import { applicationUseCases } from '../../src/applications/routes.ts'
import { APPLICATION_PERMISSIONS } from '../../src/applications/rules/permissions.ts'
import { dueOn } from '../../src/applications/rules/terms.ts'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import type { UseCase } from '../../src/platform/command/command.ts'
import { type Clock, Runner } from '../../src/platform/command/runner.ts'
import type { Route } from '../../src/platform/contract/route.ts'
import { type Db, openDb, openPool } from '../../src/platform/db/pool.ts'
import { signerOf } from '../../src/platform/signing/ed25519.ts'
import { test as base } from './database.ts'
import { aPerson } from './identity-persons.ts'

/** The last day of a desk's term that began on a day; KPA art. 57 § 4: a last day free of work gives way. */
export const termEnd = dueOn

export const SIGNER = signerOf(Buffer.alloc(32, 7).toString('base64url'))
const USE_CASES = applicationUseCases({ processes: PROCESSES, signer: SIGNER })

/** `test` with a database of its own. */
export const test = base.extend('db', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }): Promise<Db> => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  onCleanup(() => pool.end())
  return openDb(pool)
})

export interface Asker extends Pick<Actor, 'voivodeship' | 'specialty'> {
  readonly personId: string
  readonly bodyId: string
}

/** To which the requests of tests are filed. */
export const CHAMBER = bodyId('oil-warszawa')
/** What the register says of it. */
export const CHOSEN = { bodyName: 'Okręgowa Izba Lekarska w Warszawie', bodyKind: 'medical-chamber', deskManned: 'yes' }

/** Somebody in one role, and what they ask, by its route. */
export const asking = (db: Db, role: Role, held: Partial<Asker> = {}) =>
  askingIn({ db, useCases: USE_CASES }, role, held)

export interface Place {
  readonly db: Db
  readonly useCases: readonly UseCase[]
  readonly clock?: Clock
}

/** The same where other processes are filed, or another clock goes. */
export function askingIn(
  { db, useCases, clock }: Place,
  role: Role,
  { personId = randomUUID(), ...held }: Partial<Asker> = {},
) {
  const actor = { accountId: randomUUID(), function: 'user', personId, role, ...held } as unknown as Actor
  const runner = new Runner(
    db,
    (asker, permission) =>
      (APPLICATION_PERMISSIONS[permission as keyof typeof APPLICATION_PERMISSIONS] as readonly string[]).includes(
        asker.role,
      ),
    clock,
  )
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever its shape
  const ask = (route: Route<any, any, any, any>, input: Record<string, unknown> = {}): Promise<any> => {
    const useCase = useCases.find((one) => one.route === route)
    if (!useCase) throw new Error('no such use case')
    return runner.run(useCase, { input, actor, requestId: randomUUID(), origin: { address: '', agent: '' } })
  }
  return { personId, ask }
}

/** A student who has become a doctor, and somebody at the chamber. */
export async function doctorAndChamber(db: Db, licence?: string) {
  const doctor = await aPerson(db, { held: [{ role: 'student' }], ...(licence !== undefined && { licence }) })
  const clerk = await aPerson(db, { held: [{ role: 'chamber', scope: { bodyId: CHAMBER } }], surname: 'Rejestr' })
  return {
    doctor: asking(db, 'student', { personId: doctor.personId }),
    chamber: asking(db, 'chamber', { personId: clerk.personId, bodyId: CHAMBER }),
  }
}

export const codesOf = (verdict: { ok: boolean; refusals?: { code: string }[] }): string[] =>
  verdict.ok ? [] : (verdict.refusals ?? []).map(({ code }) => code)
