import { APPLICATION_PERMISSIONS } from '../applications/rules/permissions.ts'
import { identityPermissions } from '../identity/public.ts'
import { LETTER_PERMISSIONS } from '../platform/notifications/permissions.ts'
import { PERMISSIONS } from '../training-record/rules/permissions.ts'
import { joinPermissions } from './permissions.ts'

/** The permission tables of all capabilities, joined: what the runner asks before each use case. */
export const holdsPermission = joinPermissions([
  identityPermissions,
  APPLICATION_PERMISSIONS,
  PERMISSIONS,
  LETTER_PERMISSIONS,
])
