import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What the provider remembers while the demonstration runs: all in memory, each thing until it expires. */
export class Memory implements Adapter {
  static readonly #kept = new Map<string, { payload: AdapterPayload; until: number }>()
  readonly #kind: string

  constructor(kind: string) {
    this.#kind = kind
  }

  async upsert(id: string, payload: AdapterPayload, seconds: number): Promise<void> {
    for (const [key, { until }] of Memory.#kept) if (until < Date.now()) Memory.#kept.delete(key)
    Memory.#kept.set(this.#key(id), { payload, until: Date.now() + (seconds || 3600) * 1000 })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const kept = Memory.#kept.get(this.#key(id))
    return kept && kept.until > Date.now() ? kept.payload : undefined
  }

  findByUid = async (uid: string): Promise<AdapterPayload | undefined> => this.#first((payload) => payload.uid === uid)

  findByUserCode = async (code: string): Promise<AdapterPayload | undefined> =>
    this.#first((payload) => payload.userCode === code)

  async consume(id: string): Promise<void> {
    const kept = Memory.#kept.get(this.#key(id))
    if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    Memory.#kept.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of Memory.#kept) if (payload.grantId === grantId) Memory.#kept.delete(key)
  }

  #first(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const ofKind = [...Memory.#kept].filter(([key]) => key.startsWith(`${this.#kind}:`))
    return ofKind.find(([, { payload, until }]) => until > Date.now() && fits(payload))?.[1].payload
  }

  #key = (id: string): string => `${this.#kind}:${id}`
}
