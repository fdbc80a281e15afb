import { accept, all } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/register.ts'
import { findHolders } from '../queries/register.ts'
import { maySearch } from '../rules/may.ts'
import { MOST_FOUND, personSearch } from '../rules/person-search.ts'

export const searchPersons = reading(
  contract.searchPersons,
  async ({ query, role, unitId }, { db, actor, today, shows }) => {
    const asked = all(maySearch(actor.role, role), personSearch(query))
    if (!asked.ok) return asked
    const [soughtRole, sought] = asked.value
    const found = await findHolders(db, { sought, role: soughtRole, unitId, day: today, most: MOST_FOUND + 1 })
    const persons = found.slice(0, MOST_FOUND)
    shows(persons.map(({ id }) => id))
    return accept({ persons, more: found.length > MOST_FOUND })
  },
)
