/** A use case that begins or ends a session carries the change beside its answer, outside what the route's schema lets out. */
export interface SessionChange {
  /** The new session's secret for the cookie; null ends the session in this browser. */
  readonly token: string | null
  readonly seconds: number
}

const CHANGE: unique symbol = Symbol('session change')

export const withSession = <Answer extends object>(answer: Answer, change: SessionChange): Answer =>
  Object.assign(answer, { [CHANGE]: change })

export function readSessionChange(answer: unknown): SessionChange | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined
  return (answer as { [CHANGE]?: SessionChange })[CHANGE]
}
