/** Counts what failed lately, by key, in memory: a refusal undoes its transaction, so the database cannot count it. */
export class FailureCounts {
  readonly #stretchMs: number
  readonly #mostKeys: number
  readonly #moments = new Map<string, number[]>()

  constructor({ minutes, mostKeys }: { minutes: number; mostKeys: number }) {
    this.#stretchMs = minutes * 60_000
    this.#mostKeys = mostKeys
  }

  count(key: string, at: number): number {
    return this.#lately(key, at).length
  }

  /** The oldest key goes when there are too many: a flood of names costs memory no further. */
  add(key: string, at: number): void {
    const moments = [...this.#lately(key, at), at]
    this.#moments.delete(key)
    this.#moments.set(key, moments)
    const [oldest] = this.#moments.keys()
    if (this.#moments.size > this.#mostKeys && oldest !== undefined) this.#moments.delete(oldest)
  }

  forget(key: string): void {
    this.#moments.delete(key)
  }

  #lately(key: string, at: number): number[] {
    return (this.#moments.get(key) ?? []).filter((moment) => at - moment <= this.#stretchMs)
  }
}
