import { holdersOf } from '../../identity/public.ts'
import { type Desk, stageOf } from '../../kernel/application.ts'
import type { Context } from '../../platform/command/command.ts'
import { earlierDesksOf } from '../queries/applications.ts'
import { opinionsOf } from '../queries/opinions.ts'
import { type ApplicationInQuestion, type ApplicationSeen, relationTo } from '../rules/may.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

type Asking = Pick<Context, 'db' | 'actor' | 'today'>

const NO_DESK: Desk = { roles: [] }

/** Applications as far as it depends on them who stands how to each. */
export async function seenRows(rows: readonly ApplicationTable[], asking: Asking): Promise<ApplicationSeen[]> {
  const earlier = await earlierDesksOf(
    asking.db,
    rows.map(({ id }) => id),
  )
  const asked = await opinionsOf(
    asking.db,
    rows.map(({ id }) => id),
  )
  const seen: ApplicationSeen[] = []
  for (const row of rows) {
    const desk = row.desk ?? NO_DESK
    seen.push({
      ...{ applicantPersonId: row.applicant_person_id, subjectPersonId: row.subject_person_id },
      ...{ wasFiled: row.number !== null, desk, earlierDesks: earlier.get(row.id) ?? [] },
      advisers: (asked.get(row.id) ?? []).map(({ desk: one }) => one),
      isDeskEmpty: desk.above === asking.actor.role && (await sittingAt(row, asking)).length === 0,
    })
  }
  return seen
}

/** Who sits at the desk of an application today, and does not belong to the case. */
export const sittingAt = (row: Parties & Pick<ApplicationTable, 'desk'>, asking: Pick<Asking, 'db' | 'today'>) =>
  holdersAt(row.desk ?? NO_DESK, { asking, except: [row.applicant_person_id, row.subject_person_id] })

type Parties = Pick<ApplicationTable, 'applicant_person_id' | 'subject_person_id'>

interface Seeking {
  readonly asking: Pick<Asking, 'db' | 'today'>
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

/** How the actor stands to an application; undefined where it does not exist for them. */
export async function relationIn(row: ApplicationTable, asking: Asking) {
  const [seen] = await seenRows([row], asking)
  return seen && relationTo(asking.actor, seen)
}

/** An application as far as it depends on it what may be done. */
export async function questionOf(
  row: ApplicationTable,
  { processes }: Pick<ApplicationMeans, 'processes'>,
  asking: Asking,
): Promise<ApplicationInQuestion> {
  const [seen] = await seenRows([row], asking)
  if (!seen) throw new Error('one row, one answer')
  return { ...seen, state: row.state, deskMay: deskMayIn(row, processes) }
}

/** What the stage of an application lets its desk do. */
export const deskMayIn = (row: ApplicationTable, processes: ApplicationMeans['processes']) =>
  stageOf(getProcess(processes, row.process).definition, row.stage).may
