import type { Role } from '../../kernel/actor.ts'
import type { Citation } from '../../kernel/verdict.ts'
import { IDENTITY_PERMISSIONS } from './may.ts'

/**
 * Everybody reads and changes their own data.
 *
 * @law RODO art. 15
 */
export const OWN_DATA: Citation = 'RODO art. 15'

/**
 * By what a role finds somebody's name in the register of persons: each within its own tasks. Nothing else of identity
 * shows one person the data of another.
 *
 * @law UZL art. 4a
 */
export function identityGround(action: string, role: Role): Citation | undefined {
  const searchers: readonly Role[] = IDENTITY_PERMISSIONS['person.search']
  return action === 'persons searched' && searchers.includes(role) ? 'UZL art. 4a' : undefined
}
