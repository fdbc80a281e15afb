import { expect } from 'vitest'
import { askingIn, codesOf, SIGNER, test } from '../../../tests/support/applications.ts'
import { aPerson } from '../../../tests/support/identity-persons.ts'
import { PROCESSES } from '../../app/processes.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import * as cases from '../contract/cases.ts'
import { applicationUseCases } from '../routes.ts'

const useCases = applicationUseCases({ processes: PROCESSES, signer: SIGNER })

/** So many cases at the chamber, every tenth decided, every seventh returned, due from a fortnight ago on. */
async function plant(db: Db, count: number, personId: string): Promise<void> {
  await sql`
    insert into applications.application
      (id, process, round, applicant_person_id, subject_person_id, number, stage, desk, state, version, draft, draft_saved_at, turn_since, due_on)
    select gen_random_uuid(), 'role-request', 'r' || n, ${personId}, ${personId}, '2026/U/' || lpad(n::text, 5, '0'),
      'decision', '{"roles": ["chamber"]}', case when n % 10 = 0 then 'decided' when n % 7 = 0 then 'returned' else 'filed' end,
      1, '{}', now(), now() - n * interval '1 minute', case when n % 10 <> 0 then current_date - 14 + n % 40 end
    from generate_series(1, ${count}) n`.execute(db)
}

interface Line {
  readonly id: string
  readonly number: string
  readonly state: string
  readonly turn: { readonly of: string | null; readonly until: string | null }
}

test('listCases tells ten thousand cases in pages, each once: what waits first, the longest overdue before all', async ({
  db,
}) => {
  const { personId } = await aPerson(db, {})
  await plant(db, 10_000, personId)
  const chamber = askingIn({ db, useCases }, 'chamber')
  const lines: Line[] = []
  const began = performance.now()
  for (let after: string | undefined | null; after !== null; ) {
    const { value } = await chamber.ask(cases.listCases, { after, limit: 2000 })
    lines.push(...value.cases)
    after = value.next
  }
  const seconds = (performance.now() - began) / 1000
  expect(lines).toHaveLength(10_000)
  expect(new Set(lines.map(({ id }) => id)).size).toBe(10_000)
  const ranks = lines.map(({ turn: { of } }) => [`desk`, 'applicant', null].indexOf(of))
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
  const waiting = lines.filter(({ turn }) => turn.of === 'desk').map(({ turn }) => turn.until ?? '')
  expect(waiting).toEqual(waiting.toSorted())
  expect(seconds).toBeLessThan(20)
  expect((await askingIn({ db, useCases }, 'chamber', { personId }).ask(cases.listCases)).value.cases).toEqual([])
})

test('listCases: what is no place in the list begins it anew, and only desks ask', async ({ db }) => {
  const chamber = askingIn({ db, useCases }, 'chamber')
  const first = (await chamber.ask(cases.listCases, { limit: 3 })).value
  for (const after of ['', 'x', '0 2026-01-01 then 5', "0 2026-01-01 2026-01-01T00:00:00Z ';--"])
    expect((await chamber.ask(cases.listCases, { after, limit: 3 })).value.cases).toEqual(first.cases)
  expect(first.today).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(codesOf(await askingIn({ db, useCases }, 'student').ask(cases.listCases))).toEqual(['not-permitted'])
})
