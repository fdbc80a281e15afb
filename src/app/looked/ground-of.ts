import { applicationGround } from '../../applications/rules/lawful-ground.ts'
import type { GroundOf } from '../../identity/commands/list-looks.ts'
import { identityGround } from '../../identity/public.ts'
import { recordGround } from '../../training-record/rules/lawful-ground.ts'

/** The tables of all capabilities, joined: whose action it is has the word. */
export const groundOf: GroundOf = (action, role) =>
  identityGround(action, role) ?? applicationGround(action, role) ?? recordGround(action, role)
