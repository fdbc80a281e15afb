import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect } from 'vitest'
import { type Hospital, test } from '../../../tests/support/hospital.ts'
import { makeListLooks } from '../../identity/commands/list-looks.ts'
import { nameDeputy } from '../../identity/commands/name-deputy.ts'
import { addDays } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { approveEntries } from '../../training-record/commands/approve-entries.ts'
import { getRecord } from '../../training-record/commands/get-record.ts'
import { listRecords } from '../../training-record/commands/list-records.ts'
import { Acting } from '../seed/acting.ts'
import { CAST, type CastMember, holdingId, UNITS } from '../seed/cast.ts'
import { groundOf } from './ground-of.ts'

const listLooks = makeListLooks(groundOf)
const TODAY = dateIn(new Date())
const NADIA = CAST.nadia

/** In the supervisor's role, in her place. */
const inPlaceOfMarta = ({ runner }: Hospital, member: CastMember): Acting => {
  const role = { role: 'supervisor', unitId: UNITS.warsaw.id, from: '2018-01-01', inPlaceOf: CAST.marta.id } as const
  return new Acting(runner, { ...member, roles: [role] })
}

const refused = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] })

async function asOwner(databaseUrl: string, statement: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(statement, values)
  await client.end()
}

test('decision 0160: in her days the deputy sees and approves what the supervisor may, and the trainee reads in whose place', async ({
  hospital,
  databaseUrl,
}) => {
  const { recordId, supervisor, trainee, enters } = hospital
  const entry = await enters({ initials: 'ZA' })
  const deputy = inPlaceOfMarta(hospital, NADIA)
  expect(await deputy.tries(getRecord, { recordId })).toMatchObject(refused('not-found'))

  const asked = { deputyPersonId: NADIA.id, from: TODAY, until: addDays(TODAY, 6) }
  await supervisor.does(nameDeputy, { holdingId: holdingId(CAST.marta.number, 1), ...asked })
  expect((await deputy.does(listRecords, {})).records).toMatchObject([{ id: recordId }])
  await deputy.does(getRecord, { recordId })
  const approval = { recordId, entries: [{ id: entry.id, hash: entry.hash }] }
  expect(await deputy.does(approveEntries, approval)).toMatchObject({ approved: [entry.id] })

  const { looks } = await trainee.does(listLooks, { role: 'supervisor' })
  const byDeputy = looks.filter(({ who }) => who?.name === 'Nadia Zatokowa')
  expect(byDeputy.map(({ action }) => action).toSorted()).toEqual(['entries approved', 'record read', 'records listed'])
  for (const look of byDeputy) expect(look).toMatchObject({ inPlaceOf: 'Marta Zastawka', ground: 'UZL art. 16m' })

  await asOwner(databaseUrl, 'update identity.deputy set from_on = current_date - 9, until_on = current_date - 1')
  expect(await deputy.tries(getRecord, { recordId })).toMatchObject(refused('not-found'))
  expect((await deputy.does(listRecords, {})).records).toEqual([])
})

test('UZL art. 16m: nobody stands in towards their own record, by either wall', async ({ hospital, databaseUrl }) => {
  const { recordId, enters } = hospital
  const entry = await enters({ initials: 'ZW' })
  await asOwner(
    databaseUrl,
    `insert into identity.deputy (id, holding_id, principal_person_id, deputy_person_id, fitting_holding_id, from_on, until_on, named_at)
     values ($1, $2, $3, $4, $5, current_date, current_date, now())`,
    [randomUUID(), holdingId(CAST.marta.number, 1), CAST.marta.id, CAST.lena.id, holdingId(CAST.lena.number, 1)],
  )
  const herself = inPlaceOfMarta(hospital, CAST.lena)
  const approval = { recordId, entries: [{ id: entry.id, hash: entry.hash }] }
  expect(await herself.tries(approveEntries, approval)).toMatchObject(refused('not-found'))
  expect(await herself.tries(getRecord, { recordId })).toMatchObject(refused('not-found'))
})
