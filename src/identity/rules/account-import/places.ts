import type { Role } from '../../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type BodyKind, OFFICE_OF_ROLE, ROLE_WITHIN } from '../body.ts'
import { searchKey } from '../person-name.ts'

export interface KnownUnit {
  readonly id: string
  readonly name: string
  readonly city: string
}

export interface KnownBody {
  readonly id: string
  readonly kind: BodyKind
  readonly name: string
  readonly voivodeship: string | null
}

/** Units, bodies and fields that work on the day of the import. */
export interface KnownPlaces {
  readonly units: readonly KnownUnit[]
  readonly bodies: readonly KnownBody[]
  /** Four-digit codes. */
  readonly specialties: ReadonlySet<string>
}

type Refused = 'place-unknown' | 'place-several'

/**
 * The places of the registers, found by what a file says of them.
 *
 * @policy decision 0166
 */
export class Places {
  readonly specialties: ReadonlySet<string>
  readonly #units: ReadonlyMap<string, readonly string[]>
  readonly #bodies: ReadonlyMap<string, readonly KnownBody[]>
  readonly #all: readonly KnownBody[]

  constructor({ units, bodies, specialties }: KnownPlaces) {
    this.specialties = specialties
    this.#all = bodies
    this.#units = grouped(
      units.flatMap(({ id, name, city }) => [
        [id, id],
        [name, id],
        [`${name} ${city}`, id],
      ]),
    )
    this.#bodies = grouped(
      bodies.flatMap((body) => [
        [body.id, body],
        [body.name, body],
      ]),
    )
  }

  /**
   * A unit by its id, its name, or its name and city; a name that several have does not do.
   *
   * @policy decision 0166
   */
  unit(text: string): Verdict<string, Refused> {
    return oneOf(this.#units.get(searchKey(text)) ?? [], 'unit')
  }

  /**
   * A body by its id or name, among those within which the role is held.
   *
   * @policy decision 0166
   */
  body(text: string, role: Role): Verdict<string, Refused> {
    const found = this.#bodies.get(searchKey(text))?.filter(({ kind }) => ROLE_WITHIN[kind] === role) ?? []
    return oneOf(
      found.map(({ id }) => id),
      'body',
    )
  }

  /**
   * The office of which the country, or the voivodeship, has one: nobody has to name it.
   *
   * @policy decision 0150
   */
  officeOf(role: Role, voivodeship: string | undefined): string | undefined {
    const offices = this.#all.filter(({ kind }) => kind === OFFICE_OF_ROLE[role])
    return offices.find((one) => voivodeship === undefined || one.voivodeship === voivodeship)?.id
  }
}

function grouped<Thing>(pairs: readonly (readonly [string, Thing])[]): ReadonlyMap<string, readonly Thing[]> {
  const found = Map.groupBy(pairs, ([text]) => searchKey(text))
  return new Map(Array.from(found, ([key, group]) => [key, [...new Set(group.map(([, thing]) => thing))]]))
}

function oneOf(ids: readonly string[], field: 'unit' | 'body'): Verdict<string, Refused> {
  const [id] = ids
  if (id === undefined) return refuse('place-unknown', {}, { field })
  return ids.length === 1 ? accept(id) : refuse('place-several', { count: ids.length }, { field })
}
