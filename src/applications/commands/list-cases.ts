import { z } from 'zod'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/cases.ts'
import { type CasePlace, listAtDesk } from '../queries/cases.ts'
import { listed } from './listed-applications.ts'

export const listCases = reading(contract.listCases, async ({ after, limit }, context) => {
  const place = placeOf(after)
  const rows = await listAtDesk(context.db, context.actor, { most: limit, ...(place && { after: place }) })
  context.shows(rows.map(({ subject_person_id }) => subject_person_id))
  const last = rows.length === limit ? rows.at(-1) : undefined
  const next = last ? cursorOf({ rank: last.rank, due: last.due, since: last.since, id: last.id }) : null
  return accept({ cases: await listed(rows, context), next, today: context.today })
})

const Place = z.tuple([z.int(), z.iso.date(), z.iso.datetime(), z.uuid()])

const cursorOf = ({ rank, due, since, id }: CasePlace): string => [rank, due, since, id].join(' ')

/** What is no place of ours begins the list anew. */
function placeOf(after = ''): CasePlace | undefined {
  const [rank, ...rest] = after.split(' ')
  const whole = Place.safeParse([Number(rank), ...rest]).data
  return whole && { rank: whole[0], due: whole[1], since: whole[2], id: whole[3] }
}
