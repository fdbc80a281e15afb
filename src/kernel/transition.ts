import { accept, refuse, type Verdict } from './verdict.ts'

/** One thing that may happen: from which states, to which, done by whom, on what ground. */
export interface Transition<State extends string, By extends string> {
  readonly from: readonly State[]
  readonly to: State
  readonly by: readonly By[]
  readonly law?: string
}

export type Transitions<State extends string, By extends string> = Readonly<Record<string, Transition<State, By>>>

export const actionsOf = <Table extends object>(table: Table): (keyof Table & string)[] =>
  Object.keys(table) as (keyof Table & string)[]

/** Whether the table lets somebody in this relation do this from this state; both reasons when both forbid it. */
export function mayDo<State extends string, By extends string, Table extends Transitions<State, By>>(
  table: Table,
  action: keyof Table & string,
  at: { state: State; by: By },
): Verdict<State, 'not-in-state' | 'not-permitted'> {
  const transition = table[action]
  if (!transition) throw new Error(`no such action: ${action}`)
  const possible = possibleActions<State, By, Table>(table, at)
  const refusals = [
    ...(transition.by.includes(at.by) ? [] : refuse('not-permitted', { action, by: at.by }).refusals),
    ...(transition.from.includes(at.state)
      ? []
      : refuse('not-in-state', { action, state: at.state, possible }).refusals),
  ]
  return refusals.length > 0 ? { ok: false, refusals } : accept(transition.to)
}

/** What may be done next: the same answer for the server's 409 and for the buttons of a screen. */
export function possibleActions<State extends string, By extends string, Table extends Transitions<State, By>>(
  table: Table,
  at: { state: State; by: By },
): (keyof Table & string)[] {
  return actionsOf(table).filter(
    (action) => table[action]?.from.includes(at.state) && table[action]?.by.includes(at.by),
  )
}

/** Every pair of the two lists: for tests that split a whole table into permitted and forbidden. */
export const everyPair = <One, Other>(ones: readonly One[], others: readonly Other[]): [One, Other][] =>
  ones.flatMap((one) => others.map((other): [One, Other] => [one, other]))
