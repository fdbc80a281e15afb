import type { Context } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { recordMoved } from '../events.ts'
import type { RecordTable } from '../store/tables.ts'
import { aroundRecord } from './around-record.ts'
import type { Moved } from './pass-on.ts'

/** Told to the trainee, and to whoever has the record on the desk now. */
export const announceMove = (
  row: RecordTable,
  { state, supplementRound, dueOn }: Moved,
  { db, actor }: Context,
): Promise<void> =>
  announce(
    db,
    recordMoved({
      ...aroundRecord(row),
      ...{ byPersonId: actor.personId, voivodeship: row.voivodeship, specialtyCode: row.specialty_code },
      ...{ state, supplementRound, dueOn },
    }),
  )
