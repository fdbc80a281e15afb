import type { Desk } from '../../kernel/application.ts'
import type { ApplicationTable } from './tables.ts'

export type DeskColumns = Pick<
  ApplicationTable,
  'desk_roles' | 'desk_unit_id' | 'desk_voivodeship' | 'desk_body_id' | 'desk_functions'
>

/** A desk as its row keeps it; what it does not name is open to all who act in its roles. */
export const deskColumns = ({ roles, unitId, voivodeship, bodyId, functions = [] }: Desk): DeskColumns => ({
  ...{ desk_roles: [...roles], desk_unit_id: unitId ?? null, desk_voivodeship: voivodeship ?? null },
  ...{ desk_body_id: bodyId ?? null, desk_functions: [...functions] },
})
