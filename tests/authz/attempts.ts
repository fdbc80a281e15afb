import type pg from 'pg'
import { happens } from './happens.ts'
import { declare, type Said } from './second-wall.ts'
import type { World } from './world.ts'

/** What somebody who reaches a row may still not make of it, whatever the program would let them do. */
interface Attempt {
  readonly name: string
  readonly table: string
  readonly as: (world: World) => Said
  /** Without looking at a row, so that only what is written is judged. */
  readonly statement: (world: World) => string
}

const trainee = ({ here }: World): Said => ({ role: 'trainee', personId: here.people.trainee })
const chamber = ({ here }: World): Said => ({ role: 'chamber', bodyId: here.places.bodyId })
/** Of the desk that was asked for the planted opinion. */
const asked = ({ here }: World): Said => ({
  role: 'ministry',
  specialty: '9999',
  personId: here.people.formerMentor,
})

export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'an applicant objects to what nobody has decided',
    table: 'applications.application',
    as: trainee,
    statement: () => "update applications.application set state = 'objected'",
  },
  {
    name: 'a desk takes its number from a case',
    table: 'applications.application',
    as: (world) => ({ ...chamber(world), personId: world.here.people.mentor }),
    statement: () => "update applications.application set number = null, state = 'withdrawn'",
  },
  {
    name: 'a desk that does not say who decides there decides',
    table: 'applications.application',
    as: chamber,
    statement: () => "update applications.application set state = 'decided'",
  },
  {
    name: 'who was asked gives an opinion in the name of another',
    table: 'applications.opinion',
    as: asked,
    statement: ({ here }) =>
      `update applications.opinion set given_at = now(), stance = 'for', answer = 'x', given_by = '${here.people.mentor}'`,
  },
  {
    name: 'a principal ends a deputyship in the name of another',
    table: 'identity.deputy',
    as: ({ here }) => ({ role: 'supervisor', personId: here.people.supervisor }),
    statement: ({ here }) => `update identity.deputy set ended_at = now(), ended_by = '${here.people.mentor}'`,
  },
]

/** The attempts at a table, or at any, that the wall lets through. */
export async function attemptsThrough(client: pg.Client, world: World, table?: string): Promise<string[]> {
  const through: string[] = []
  for (const attempt of ATTEMPTS.filter((one) => table === undefined || one.table === table)) {
    await client.query('savepoint attempt')
    await declare(client, attempt.as(world))
    if (await happens(client, attempt.statement(world))) through.push(attempt.name)
    await client.query('rollback to savepoint attempt')
  }
  return through
}
