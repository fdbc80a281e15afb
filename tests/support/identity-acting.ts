import { randomUUID } from 'node:crypto'
import { identityPermissions } from '../../src/identity/public.ts'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import type { UseCase } from '../../src/platform/command/command.ts'
import { Runner } from '../../src/platform/command/runner.ts'
import type { Db } from '../../src/platform/db/pool.ts'

/** Somebody in one role who asks identity's use cases without a browser. */
export function acting(db: Db, role: Role, personId: string) {
  const actor = { accountId: randomUUID(), personId, role } as unknown as Actor
  const runner = new Runner(db, (asker, permission) => identityPermissions[permission]?.includes(asker.role) ?? false)
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever its shape
  const ask = (useCase: UseCase<any>, input: Record<string, unknown> = {}): Promise<any> =>
    runner.run(useCase, { input, actor, requestId: randomUUID(), origin: { address: '', agent: '' } })
  return { actor, ask }
}
