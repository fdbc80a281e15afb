import { randomUUID } from 'node:crypto'
import { grantRole, openAccount, registerPerson } from '../../src/identity/public.ts'
import type { Role, RoleFunction } from '../../src/kernel/actor.ts'
import type { Verdict } from '../../src/kernel/verdict.ts'
import type { Db } from '../../src/platform/db/pool.ts'
import { test as base } from './database.ts'
import { startIdentityServer } from './identity-server.ts'

export const PASSWORD = 'deszcz w Tatrach'

/** `test` with a server of identity's routes on the file's own database. */
export const test = base.extend('server', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const server = await startIdentityServer(databaseUrl)
  onCleanup(() => server.stop())
  return server
})

export interface Held {
  readonly role: Role
  readonly scope?: {
    readonly unitId?: string
    readonly bodyId?: string
    readonly voivodeship?: string
    readonly specialty?: string
  }
  readonly function?: RoleFunction
  readonly from?: string
  readonly until?: string
}

interface Named {
  readonly held?: readonly Held[]
  readonly givenNames?: string
  readonly surname?: string
  readonly licence?: string
}

/** A person with an account and these roles; the address is new each time. */
export async function aPerson(db: Db, { held = [{ role: 'trainee' }], ...named }: Named = {}) {
  const { givenNames = 'Łucja', surname = 'Wójcik', licence } = named
  const personId = randomUUID()
  const email = `${personId}@szpital.example`
  const doctor = licence === undefined ? {} : { licence: { profession: 'doctor' as const, number: licence } }
  legal(await registerPerson(db, { id: personId, givenNames, surname, ...doctor }))
  const holdingIds: string[] = []
  for (const { role, scope = {}, from = '2024-01-01', until, function: as } of held) {
    const id = randomUUID()
    legal(
      await grantRole(db, {
        id,
        personId,
        role,
        scope,
        from,
        ...(until !== undefined && { until }),
        ...(as && { function: as }),
      }),
    )
    holdingIds.push(id)
  }
  legal(await openAccount(db, { id: randomUUID(), personId, email, password: PASSWORD }))
  return { personId, email, holdingIds }
}

function legal(verdict: Verdict<unknown>): void {
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals))
}
