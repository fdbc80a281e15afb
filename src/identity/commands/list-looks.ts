import type { Role } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Citation } from '../../kernel/verdict.ts'
import { accept } from '../../kernel/verdict.ts'
import { type LookRow, listLooks, rolesOfLooks } from '../../platform/audit/looks.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/looks.ts'
import { findPersons } from '../queries/register.ts'
import { formerIdsOf } from '../queries/registration.ts'
import { OWN_DATA } from '../rules/lawful-ground.ts'

/** Why a role may do what the trail calls so; each capability says it of its own actions. */
export type GroundOf = (action: string, role: Role) => Citation | undefined

const MOST_LINES = 50

/** Leaves no leaf itself: whoever reads who looked would else find only that. */
export const makeListLooks = (groundOf: GroundOf) =>
  reading(contract.listLooks, async ({ own, role, since, before }, { db, actor }) => {
    const formerIds = await formerIdsOf(db, actor.personId)
    const about = { personId: actor.personId, formerIds, since: since as PlainDate | undefined }
    const sought = { ...about, withOwn: own === 'true' }
    const rows = await listLooks(db, { ...sought, role, before, most: MOST_LINES + 1 })
    const shown = rows.slice(0, MOST_LINES)
    const persons = await findPersons(db, [
      ...new Set(shown.flatMap(({ personId, inPlaceOf }) => [personId ?? [], inPlaceOf ?? []].flat())),
    ])
    const names = new Map(persons.map(({ id, givenNames, surname }) => [id, `${givenNames} ${surname}`]))
    const lineOf = ({ personId, ...row }: LookRow): contract.Look => ({
      ...row,
      inPlaceOf: row.inPlaceOf && (names.get(row.inPlaceOf) ?? ''),
      who: personId === null ? null : { name: names.get(personId) ?? '', isMe: personId === actor.personId },
      ground: groundOfLine({ personId, ...row }, actor.personId, groundOf),
    })
    return accept({
      looks: shown.map(lineOf),
      roles: await rolesOfLooks(db, sought),
      before: rows.length > MOST_LINES ? (shown.at(-1)?.number ?? null) : null,
    })
  })

/** Everybody may do with their own data what the routes let them; what was refused needed no ground. */
function groundOfLine(
  { personId, role, action, isRefused, ground }: LookRow,
  me: string,
  groundOf: GroundOf,
): string | null {
  if (isRefused) return null
  if (personId === me || personId === null || role === null) return OWN_DATA
  return ground ?? groundOf(action, role) ?? null
}
