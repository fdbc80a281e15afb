import type { Role } from '../../kernel/actor.ts'
import type { Citation } from '../../kernel/verdict.ts'
import { IDENTITY_PERMISSIONS } from './may.ts'

/**
 * Everybody reads and changes their own data.
 *
 * @law RODO art. 15
 */
export const OWN_DATA: Citation = 'RODO art. 15'

const OF_NEWCOMERS: readonly string[] = ['identity proved', 'proof sheet made']
const OF_CONFIRMING: readonly string[] = [
  'proof sheet read',
  'identity confirmed in person',
  'person found twice',
  'persons joined',
]
const OF_DEPUTIES: readonly string[] = ['deputy candidates listed', 'deputy named', 'deputy ended']
const OF_STAFF: readonly string[] = ['staff listed', 'candidate named', 'staff appointed', 'staff role ended']
const PERMISSION_OF: Readonly<Record<string, keyof typeof IDENTITY_PERMISSIONS>> = {
  'persons searched': 'person.search',
  'file of accounts checked': 'account.import',
  'accounts imported': 'account.import',
  'register exported': 'register.export',
}

/**
 * By what a role finds somebody's name in the register of persons, enters them there or takes the register away, each
 * within its own tasks, names who stands in for it, and gives and ends roles in its institution. Nothing else of identity shows one person the data of another.
 *
 * @law UZL art. 3 ust. 5
 * @law UZL art. 4a
 * @law UZL art. 3 ust. 5
 * @law KPA art. 268a
 */
export function identityGround(action: string, role: Role): Citation | undefined {
  if (OF_NEWCOMERS.includes(action)) return role === 'newcomer' ? OWN_DATA : undefined
  const confirming: readonly Role[] = IDENTITY_PERMISSIONS['identity.confirm']
  if (OF_CONFIRMING.includes(action)) return confirming.includes(role) ? 'UZL art. 3 ust. 5' : undefined
  const permission = PERMISSION_OF[action]
  const holders: readonly Role[] = permission ? IDENTITY_PERMISSIONS[permission] : []
  const naming: readonly Role[] = IDENTITY_PERMISSIONS['deputy.name']
  const running: readonly Role[] = IDENTITY_PERMISSIONS['staff.run']
  if (holders.includes(role)) return 'UZL art. 4a'
  if (OF_STAFF.includes(action) && running.includes(role)) return 'UZL art. 3 ust. 5'
  return OF_DEPUTIES.includes(action) && naming.includes(role) ? 'KPA art. 268a' : undefined
}
