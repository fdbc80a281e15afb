import type { Role } from '../../kernel/actor.ts'

/** Letters that did not arrive are the operator's to look after. */
export const LETTER_PERMISSIONS = { 'letter.read': ['administrator'] } as const satisfies Record<
  string,
  readonly Role[]
>
