import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/deputies.ts'
import { type DeputyRow, listDeputyRows } from '../queries/deputies.ts'
import { findPersons } from '../queries/register.ts'
import { isDeputyOn } from '../rules/deputy.ts'

export const listDeputies = reading(contract.listDeputies, async (_, { db, actor, today }) => {
  const rows = await listDeputyRows(db, actor.personId)
  const shown = await deputyshipsOf(db, rows, today)
  return accept({
    given: shown.filter(({ principal }) => principal.id === actor.personId),
    taken: shown.filter(({ deputy }) => deputy.id === actor.personId),
  })
})

/** With the names of both. */
async function deputyshipsOf(db: Db, rows: readonly DeputyRow[], today: PlainDate): Promise<contract.Deputyship[]> {
  const ids = rows.flatMap(({ principalPersonId, deputyPersonId }) => [principalPersonId, deputyPersonId])
  const persons = await findPersons(db, [...new Set(ids)])
  const names = new Map(persons.map(({ id, givenNames, surname }) => [id, `${givenNames} ${surname}`]))
  const named = (id: string) => ({ id, name: names.get(id) ?? '' })
  return rows.map(({ principalPersonId, deputyPersonId, ...row }) => ({
    ...row,
    principal: named(principalPersonId),
    deputy: named(deputyPersonId),
    isInForce: isDeputyOn(today, row),
  }))
}
