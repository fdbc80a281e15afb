import type { Actor, Role } from '../kernel/actor.ts'

/** A capability's permission table: which roles may ask for a thing at all; whose thing it is, the use case asks. */
export type PermissionTable = Readonly<Record<string, readonly Role[]>>

/** The tables of all capabilities as one question. A permission without a row is a fault, not a refusal. */
export function joinPermissions(tables: readonly PermissionTable[]): (actor: Actor, permission: string) => boolean {
  const rows = new Map<string, readonly Role[]>()
  for (const table of tables) {
    for (const [permission, roles] of Object.entries(table)) {
      if (rows.has(permission)) throw new Error(`permission ${permission} has two rows`)
      rows.set(permission, roles)
    }
  }
  return (actor, permission) => {
    const roles = rows.get(permission)
    if (!roles) throw new Error(`permission ${permission} has no row`)
    return roles.includes(actor.role)
  }
}
