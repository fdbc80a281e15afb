import {
  demonstrationPassword,
  findPerson,
  grantRole,
  openAccount,
  registerBody,
  registerPerson,
  registerUnit,
} from '../../identity/public.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { accountId, CAST, type CastMember, cellId, holdingId, UNITS, UNIVERSITY } from './cast.ts'

/** Units, persons, roles and accounts of the demonstration, all or none; done before, nothing happens. */
export async function seedPersons(db: Db): Promise<void> {
  await db.transaction().execute(async (inside) => {
    if (await findPerson(inside, CAST.lena.id)) return
    for (const [index, { cells, ...unit }] of Object.values(UNITS).entries()) {
      await registerUnit(inside, {
        ...unit,
        cells: cells.map((name, number) => ({ id: cellId(index + 1, number + 1), name })),
      })
    }
    await registerBody(inside, { kind: 'university', reach: 'regional', ...UNIVERSITY })
    for (const person of Object.values(CAST)) await seedPerson(inside, person)
  })
}

async function seedPerson(db: Db, person: CastMember): Promise<void> {
  const { id, number, givenNames, surname, pesel, profession = 'doctor', licence, email } = person
  mustBeLegal(
    await registerPerson(db, {
      ...{ id, givenNames, surname, pesel },
      ...(licence !== undefined && { licence: { profession, number: licence } }),
    }),
  )
  for (const [index, { role, from, function: held, ...scope }] of person.roles.entries()) {
    mustBeLegal(
      await grantRole(db, {
        id: holdingId(number, index + 1),
        personId: id,
        role,
        scope,
        from,
        ...(held && { function: held }),
      }),
    )
  }
  mustBeLegal(
    await openAccount(db, {
      ...{ id: accountId(number), personId: id, email },
      ...{ password: demonstrationPassword, demonstration: true },
    }),
  )
}

function mustBeLegal(verdict: Verdict<unknown>): void {
  if (!verdict.ok) throw new Error(`the demonstration breaks a rule: ${JSON.stringify(verdict.refusals)}`)
}
