import { holdersOf } from '../../identity/public.ts'
import type { Desk } from '../../kernel/application.ts'
import type { Context } from '../../platform/command/command.ts'
import type { ApplicationTable } from '../store/tables.ts'

type Asking = Pick<Context, 'db' | 'today'>

export const NO_DESK: Desk = { roles: [] }

/** Who sits at the desk of an application today, and does not belong to the case. */
export const sittingAt = (row: Parties & Pick<ApplicationTable, 'desk'>, asking: Asking) =>
  holdersAt(row.desk ?? NO_DESK, { asking, except: [row.applicant_person_id, row.subject_person_id] })

type Parties = Pick<ApplicationTable, 'applicant_person_id' | 'subject_person_id'>

interface Seeking {
  readonly asking: Asking
  /** The people of the case: they sit at no desk of it. */
  readonly except: readonly string[]
}

async function holdersAt(
  { roles, above: _above, ...within }: Desk,
  { asking: { db, today }, except }: Seeking,
): Promise<string[]> {
  const found = await Promise.all(roles.map((role) => holdersOf(db, { role, day: today, ...within })))
  return [...new Set(found.flat())].filter((id) => !except.includes(id))
}

/** Who acts at a desk today: those who sit there, or where nobody does those above. */
export async function actingAt(desk: Desk, seeking: Seeking): Promise<{ ids: string[]; isAbove: boolean }> {
  const ids = await holdersAt(desk, seeking)
  const { above, specialty } = desk
  if (ids.length > 0 || above === undefined) return { ids, isAbove: false }
  const higher: Desk = { roles: [above], ...(specialty !== undefined && { specialty }) }
  return { ids: await holdersAt(higher, seeking), isAbove: true }
}
