import { PROCESSES } from '../../src/app/processes.ts'
import type { Process } from '../../src/applications/commands/process.ts'
import { applicationUseCases } from '../../src/applications/routes.ts'
import { getDate } from '../../src/kernel/plain-date.ts'
import type { Db } from '../../src/platform/db/pool.ts'
import { dateIn } from '../../src/platform/i18n/dates.ts'
import { askingIn, CHAMBER, SIGNER } from './applications.ts'
import { aPerson } from './identity-persons.ts'

/** The closing of the window of `withWindow`, as the law puts it: whoever files before it is in time. */
export const CLOSES_AT = '2027-02-28T23:00:00.000Z'

/** The processes of the installation as if they had a filing window that outages move, as recruitment has. */
export const withWindow: readonly Process[] = PROCESSES.map((process) => ({
  ...process,
  definition: {
    ...process.definition,
    windowOf: () => ({ lastDay: getDate('2027-02-28'), law: 'UZL art. 16c ust. 1a' }),
    movedByOutages: 'UZL art. 16c ust. 1b',
  },
}))

/** A doctor and a chamber where the clock stands as told. */
export async function atMoment(db: Db, start: string) {
  let now = start
  const useCases = applicationUseCases({ processes: withWindow, signer: SIGNER })
  const place = { db, useCases, clock: async () => ({ now, today: dateIn(new Date(now)) }) }
  const doctor = await aPerson(db, { held: [{ role: 'student' }] })
  const clerk = await aPerson(db, { held: [{ role: 'chamber', scope: { bodyId: CHAMBER } }], surname: 'Rejestr' })
  const operator = askingIn(place, 'administrator', {
    personId: (await aPerson(db, { held: [{ role: 'administrator' }] })).personId,
  })
  return {
    operator,
    doctor: askingIn(place, 'student', { personId: doctor.personId }),
    chamber: askingIn(place, 'chamber', { personId: clerk.personId, bodyId: CHAMBER }),
    to: (moment: string) => {
      now = moment
    },
  }
}
