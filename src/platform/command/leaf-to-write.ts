import type { Refusal } from '../../kernel/verdict.ts'
import { writeLeaf } from '../audit/trail.ts'
import type { Route } from '../contract/route.ts'
import type { Db } from '../db/pool.ts'
import type { Asked } from './command.ts'
import { newId } from './new-id.ts'

/** What a signed-in person was refused because it is not theirs, or not there for them: worth a leaf wherever it is asked. */
const REACHED_TOO_FAR: readonly string[] = ['not-permitted', 'not-found']

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The leaf of one request: filled while the use case runs, written with it, or alone when it is refused (decision 0087). */
export class LeafToWrite {
  readonly id = newId()
  readonly #route: Route
  readonly #asked: Asked
  #about: string | null = null
  #facts: Record<string, unknown> = {}
  #shown: readonly string[] = []

  constructor(route: Route, asked: Asked) {
    this.#route = route
    this.#asked = asked
  }

  /** The person whose data it is, once the use case said so. */
  get about(): string | null {
    return this.#about
  }

  readonly concerns = (personId: string, facts: Record<string, string | number> = {}): void => {
    this.#about = personId
    this.#facts = facts
  }

  /** One leaf for the whole list (decision 0110); whoever sees their own line there needs no word of it. */
  readonly shows = (personIds: readonly string[]): void => {
    this.#shown = [...new Set(personIds)].filter((id) => id !== this.#asked.actor?.personId)
  }

  /** In the transaction of the act. */
  async write(db: Db): Promise<void> {
    const shown = this.#shown.length > 0 && { shown: this.#shown }
    if (this.#route.audit) await this.#write(db, this.#route.audit, { ...this.#facts, ...shown })
  }

  /** Whoever asks too often is turned away before anything is looked at: a leaf for each would be a second flood. */
  keepsRefusal(refusals: readonly Refusal[]): boolean {
    const codes = refusals.map(({ code }) => code)
    if (codes.includes('bad-request') || codes.includes('too-many-requests')) return false
    if (this.#route.auditRefused) return true
    return (
      this.#asked.actor !== undefined &&
      this.#route.audit !== null &&
      codes.some((code) => REACHED_TOO_FAR.includes(code))
    )
  }

  /** Outside the transaction, which the refusal undid. Codes and ids alone: neither what was typed nor a refusal's facts. */
  async writeRefused(db: Db, refusals: readonly Refusal[]): Promise<void> {
    const { audit, auditRefused } = this.#route
    const said = { refused: refusals.map(({ code }) => code), address: this.#asked.origin.address }
    await this.#write(db, auditRefused ?? `refused: ${audit}`, { ...this.#idsAsked(), ...this.#facts, ...said })
  }

  /** Of the address of the request what is an id: a code in it is a secret. */
  #idsAsked(): Record<string, unknown> {
    const names = Object.keys(this.#route.params?.shape ?? {})
    return Object.fromEntries(
      names.map((name) => [name, this.#asked.input[name]]).filter(([, value]) => UUID.test(String(value))),
    )
  }

  async #write(db: Db, action: string, facts: Record<string, unknown>): Promise<void> {
    const { actor, requestId } = this.#asked
    await writeLeaf(db, {
      id: this.id,
      requestId,
      action,
      accountId: actor?.accountId ?? null,
      personId: actor?.personId ?? null,
      role: actor?.role ?? null,
      subjectPersonId: this.#about,
      facts: { ...facts, ...(actor?.inPlaceOf && { inPlaceOf: actor.inPlaceOf }) },
    })
  }
}
