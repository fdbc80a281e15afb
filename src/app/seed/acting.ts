import { randomUUID } from 'node:crypto'
import { usualFunction } from '../../identity/public.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { UseCase } from '../../platform/command/command.ts'
import type { Runner } from '../../platform/command/runner.ts'
import type { AnswerOf, RequestOf, Route } from '../../platform/contract/route.ts'
import { accountId, type CastMember } from './cast.ts'

/** One member of the cast, doing things through the same use cases as everybody: the seed can hold no illegal state. */
export class Acting {
  readonly #runner: Runner
  readonly #actor: Actor

  constructor(runner: Runner, member: CastMember, role = 0) {
    this.#runner = runner
    const held = member.roles[role]
    if (!held) throw new Error(`${member.surname} holds no role ${role}`)
    const { from: _from, function: asked, ...scope } = held
    this.#actor = {
      accountId: accountId(member.number) as Actor['accountId'],
      personId: member.id,
      function: asked ?? usualFunction(held.role),
      ...scope,
    }
  }

  /** What the system answers, a refusal too. */
  tries<R extends Route>(useCase: UseCase<R>, input: RequestOf<R>): Promise<Verdict<unknown>> {
    return this.#runner.run(useCase, {
      input: input as Record<string, unknown>,
      actor: this.#actor,
      requestId: randomUUID(),
      origin: { address: '127.0.0.1', agent: 'demonstration' },
    })
  }

  async does<R extends Route>(useCase: UseCase<R>, input: RequestOf<R>): Promise<AnswerOf<R>> {
    const verdict = await this.tries(useCase, input)
    if (!verdict.ok) throw new Error(`${useCase.route.path} refused: ${JSON.stringify(verdict.refusals)}`)
    return verdict.value as AnswerOf<R>
  }
}
