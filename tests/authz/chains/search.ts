import { parentPort, workerData } from 'node:worker_threads'
import type { Actor } from '../../../src/kernel/actor.ts'
import { wrongIn } from './checks.ts'
import { Asking, type Rules, rulesOf } from './rules.ts'
import { appointing, approving, deputising, granting, joining, type Step } from './steps.ts'
import { actorsIn, BEGINNING, keyOf, type State } from './world.ts'

/** How far the search goes: steps in a chain, and deputyships at a time. */
export interface Bound {
  readonly steps: number
  readonly deputies: number
}

export interface Found {
  readonly states: number
  readonly transitions: number
  /** The chain that ends in what may never be, and what it is; nothing where there is none within the bound. */
  readonly wrong?: { readonly chain: readonly string[]; readonly what: string }
}

interface Reached {
  readonly state: State
  readonly chain: readonly string[]
}

/** Breadth first: every state within the bound once, the shortest chain to anything wrong. */
export function search(rules: Rules, bound: Bound): Found {
  const walk: Walk = { asking: new Asking(rules), bound, seen: new Set([keyOf(BEGINNING)]), transitions: 0 }
  let edge: readonly Reached[] = [{ state: BEGINNING, chain: [] }]
  for (let length = 0; edge.length > 0; length++) {
    const further: Reached[] = []
    for (const reached of edge) {
      const wrong = visit(walk, reached, { further, isLast: length === bound.steps })
      if (wrong) return { states: walk.seen.size, transitions: walk.transitions, wrong }
    }
    edge = further
  }
  return { states: walk.seen.size, transitions: walk.transitions }
}

interface Walk {
  readonly asking: Asking
  readonly bound: Bound
  readonly seen: Set<string>
  transitions: number
}

/** Asks about one state, and goes one step on from it. */
function visit(
  walk: Walk,
  { state, chain }: Reached,
  { further, isLast }: { readonly further: Reached[]; readonly isLast: boolean },
): Found['wrong'] {
  const actors = actorsIn(state)
  const what = wrongIn(walk.asking, state, actors)
  if (what) return { chain, what }
  if (isLast) return undefined
  for (const { name, next, wrong } of stepsFrom(walk.asking, state, { actors, bound: walk.bound })) {
    walk.transitions++
    if (wrong) return { chain: [...chain, name], what: wrong }
    const key = keyOf(next)
    if (walk.seen.has(key)) continue
    walk.seen.add(key)
    further.push({ state: next, chain: [...chain, name] })
  }
  return undefined
}

function* stepsFrom(
  asking: Asking,
  state: State,
  { actors, bound }: { actors: readonly Actor[]; bound: Bound },
): Generator<Step> {
  yield* appointing(asking, state, actors)
  yield* granting(asking, state, actors)
  yield* deputising(asking, state, bound.deputies)
  yield* approving(asking, state, actors)
  yield* joining(asking, state)
}

// In a thread of its own, so that rules with a hole are loaded beside the true ones.
if (parentPort) {
  const { sources, bound } = workerData as { sources: readonly string[]; bound: Bound }
  for (const source of sources) parentPort.postMessage(search(await rulesOf(source), bound))
}
