import { applicationGround } from '../../applications/rules/lawful-ground.ts'
import type { GroundOf } from '../../identity/commands/list-looks.ts'
import { identityGround } from '../../identity/public.ts'
import type { Role } from '../../kernel/actor.ts'
import type { Citation } from '../../kernel/verdict.ts'
import { LETTER_PERMISSIONS } from '../../platform/notifications/permissions.ts'
import { recordGround } from '../../training-record/rules/lawful-ground.ts'

/** The tables of all capabilities, joined: whose action it is has the word. */
export const groundOf: GroundOf = (action, role) =>
  identityGround(action, role) ??
  applicationGround(action, role) ??
  letterGround(action, role) ??
  recordGround(action, role)

/** Whoever runs the system sees to it that letters arrive, without reading them. */
function letterGround(action: string, role: Role): Citation | undefined {
  const operators: readonly Role[] = LETTER_PERMISSIONS['letter.read']
  return action === 'letters in trouble read' && operators.includes(role) ? 'RODO art. 32' : undefined
}
