import { createHash, randomBytes } from 'node:crypto'
import { accept } from '../../kernel/verdict.ts'
import { command, reading } from '../../platform/command/command.ts'
import * as contract from '../contract/calendar.ts'
import { findCalendar } from '../queries/calendars.ts'
import { deleteCalendar, putCalendar } from '../store/calendars.ts'

/** Only this is kept: whoever reads the database cannot read a calendar. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')

export const getCalendar = reading(contract.getCalendar, async (_input, { db, actor }) =>
  accept({ madeAt: (await findCalendar(db, actor.personId)) ?? null }),
)

export const makeCalendar = command(contract.makeCalendar, async (_input, { db, actor, now, concerns }) => {
  concerns(actor.personId)
  const secret = randomBytes(32).toString('base64url')
  await putCalendar(db, { personId: actor.personId, tokenHash: hashOfSecret(secret), now })
  return accept({ secret, madeAt: now })
})

export const revokeCalendar = command(contract.revokeCalendar, async (_input, { db, actor, concerns }) => {
  concerns(actor.personId)
  await deleteCalendar(db, actor.personId)
  return accept({ madeAt: null })
})
