import { findUnit } from '../../identity/public.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import * as contract from '../contract/records.ts'
import { findVisible } from '../queries/visible.ts'
import { findItem } from '../rules/programme/items.ts'
import { OPEN_RECORD_STATES } from '../rules/states.ts'
import { putRotationUnits } from '../store/records.ts'

export const assignRotationUnit = command(
  contract.assignRotationUnit,
  async ({ recordId, rotations, unitId }, context) => {
    const { db, actor, now } = context
    const record = await findVisible(db, recordId, { ...context, lock: true })
    if (!record.ok) return record
    const { relation, row, programme } = record.value
    if (relation !== 'supervisor') return refuse('not-permitted', { by: relation })
    if (!OPEN_RECORD_STATES.some((state) => state === row.state)) return refuse('record-closed', { state: row.state })
    const unknown = rotations.find((rotation) => findItem(programme, rotation)?.kind !== 'rotation')
    if (unknown !== undefined) return refuse('unknown-item', { item: unknown }, { field: 'rotations' })
    if (!(await findUnit(db, unitId))) return refuse('unit-not-found', {}, { field: 'unitId' })
    const assigned = { record_id: recordId, unit_id: unitId, assigned_by: actor.personId, assigned_at: now }
    await putRotationUnits(
      db,
      [...new Set(rotations)].map((rotation) => ({ ...assigned, item_key: rotation })),
    )
    return accept({ rotations, unitId })
  },
)
