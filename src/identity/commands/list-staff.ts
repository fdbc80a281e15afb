import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/staff.ts'
import { findPersons } from '../queries/register.ts'
import { findPlace, rolesIn } from '../queries/staff.ts'
import { placeRun, STAFF_OF } from '../rules/place-run.ts'

export const listStaff = reading(contract.listStaff, async (_input, { db, actor, today, shows }) => {
  const place = placeRun(actor)
  if (!place.ok) return place
  const roles = STAFF_OF[actor.role] ?? []
  const held = (await rolesIn(db, place.value, today)).filter(({ role }) => roles.includes(role))
  const ids = [...new Set(held.map(({ personId }) => personId))]
  const persons = new Map((await findPersons(db, ids)).map((person) => [person.id, person]))
  shows(ids)
  const staff = held.map(({ id: holdingId, personId, ...rest }) => {
    const person = persons.get(personId)
    return {
      ...{ holdingId, personId, ...rest, isMe: personId === actor.personId },
      name: person ? `${person.givenNames} ${person.surname}` : '',
      licenceNumber: person?.licenceNumber ?? null,
    }
  })
  return accept({ place: (await findPlace(db, place.value)).name, roles: [...roles], staff })
})
