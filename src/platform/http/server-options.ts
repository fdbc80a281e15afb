import type { Actor } from '../../kernel/actor.ts'
import type { UseCase } from '../command/command.ts'
import type { Runner } from '../command/runner.ts'
import type { Route } from '../contract/route.ts'

export interface ServerOptions {
  readonly useCases: readonly UseCase[]
  readonly runner: Runner
  /** Under which heading the description of the interface lists it. */
  readonly capabilityOf?: (route: Route) => string
  /** Who asks, by the session cookie; nobody when the session has ended. */
  readonly findActor: (sessionToken: string) => Promise<SignedIn | undefined>
  /** The address under which people reach the server, as `http://localhost:3000`. */
  readonly origin: string
  /** The built web, where there is one. */
  readonly webDirectory?: string
  readonly logLevel?: string
}

export interface SignedIn {
  readonly actor: Actor
  readonly sessionId: string
  /** Since this session last proved who sits there; absent when that is not known. */
  readonly provedSecondsAgo?: number
}
