import { pathToFileURL } from 'node:url'

type Identity = typeof import('../../../src/identity/rules/deputy.ts') &
  typeof import('../../../src/identity/rules/merge.ts') &
  typeof import('../../../src/identity/rules/staff.ts')
type Records = typeof import('../../../src/training-record/rules/may.ts') &
  typeof import('../../../src/training-record/rules/mentor-grant.ts') &
  typeof import('../../../src/training-record/rules/relation.ts') &
  typeof import('../../../src/training-record/rules/supervision.ts') &
  Pick<typeof import('../../../src/training-record/rules/states.ts'), 'RECORD_ACTIONS'> &
  Pick<typeof import('../../../src/training-record/rules/entry-kinds.ts'), 'ENTRY_KIND_NAMES'>
type Applications = { applicationMayAct: typeof import('../../../src/applications/rules/may.ts').mayAct }

/** The rules of the product themselves, or those of a copy with a hole in it. */
export type Rules = Identity & Records & Applications

/** Taken from a folder that is laid out as `src` is. */
export async function rulesOf(source: string): Promise<Rules> {
  const taken = (path: string) => import(pathToFileURL(`${source}/${path}`).href)
  const parts = await Promise.all(
    [
      ...[
        'identity/rules/deputy.ts',
        'identity/rules/merge.ts',
        'identity/rules/staff.ts',
        'training-record/rules/mentor-grant.ts',
      ],
      ...['training-record/rules/may.ts', 'training-record/rules/relation.ts', 'training-record/rules/supervision.ts'],
      ...['training-record/rules/states.ts', 'training-record/rules/entry-kinds.ts'],
    ].map(taken),
  )
  const { mayAct: applicationMayAct } = await taken('applications/rules/may.ts')
  return Object.assign({}, ...parts, { applicationMayAct }) as Rules
}

/** The rules, asked once for each thing that their answer depends on: the same record beside other deputies is the same. */
export class Asking {
  readonly rules: Rules
  readonly #known = new Map<string, unknown>()

  constructor(rules: Rules) {
    this.rules = rules
  }

  once<Answer>(key: string, ask: (rules: Rules) => Answer): Answer {
    if (!this.#known.has(key)) this.#known.set(key, ask(this.rules))
    return this.#known.get(key) as Answer
  }
}
