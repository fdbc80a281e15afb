import { stageOf } from '../../kernel/application.ts'
import type { Context } from '../../platform/command/command.ts'
import { earlierDesksOf } from '../queries/applications.ts'
import { opinionsOf } from '../queries/opinions.ts'
import { type ApplicationInQuestion, type ApplicationSeen, relationTo } from '../rules/may.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { NO_DESK, sittingAt } from './at-the-desk.ts'
import { type ApplicationMeans, getProcess } from './process.ts'

type Asking = Pick<Context, 'db' | 'actor' | 'today'>

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
