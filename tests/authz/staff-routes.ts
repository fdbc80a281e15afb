import { randomUUID } from 'node:crypto'
import { placeRun } from '../../src/identity/rules/place-run.ts'
import type { Actor } from '../../src/kernel/actor.ts'

const WRONG_NUMBER = { by: 'pesel', key: '94651200129' }
const MENTOR = { role: 'mentor', function: 'user', from: '2090-01-01' }

/** Routes of those who run the people of an institution: what is asked, and with what they alone are refused for it. */
const STAFF: Readonly<Record<string, { readonly input: object; readonly codes: readonly string[] }>> = {
  'GET /api/staff': { input: {}, codes: [] },
  'POST /api/staff/candidate': { input: WRONG_NUMBER, codes: ['bad-pesel'] },
  'POST /api/staff': { input: { ...WRONG_NUMBER, ...MENTOR }, codes: ['bad-pesel'] },
  'POST /api/staff/:holdingId/end': { input: { holdingId: randomUUID(), lastDay: '2090-01-01' }, codes: ['not-found'] },
}

/** Everybody else is refused at once. */
export const staffRows = <Row extends object>(free: (input: () => Record<string, unknown>) => Row) =>
  Object.fromEntries(
    Object.entries(STAFF).map(([route, { input, codes }]) => [
      route,
      {
        ...free(() => ({ ...input })),
        judge: ({ actor }: { readonly actor: Actor }) => (placeRun(actor).ok ? codes : ['runs-nobody']),
      },
    ]),
  )
