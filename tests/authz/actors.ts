import { randomUUID } from 'node:crypto'
import { usualFunction } from '../../src/identity/public.ts'
import { type Actor, ROLES, type Role, type RoleFunction } from '../../src/kernel/actor.ts'

/** One who asks: in which role, and how they stand to the planted record. */
export interface Asker {
  readonly name: string
  readonly actor: Actor
  /** Stands in a relation to the record. */
  readonly isRelated: boolean
  /** Says to act in a place that they do not take: no session lets them, so only the second wall is asked. */
  readonly isForged: boolean
  /** Let in by the trainee: sees the record and changes nothing. */
  readonly isReader: boolean
}

export interface Places {
  readonly unitId: string
  readonly bodyId: string
  readonly voivodeship: string
  readonly specialty: string
}

/** The people of a planted record, by what they are to it. */
export interface People {
  readonly trainee: string
  readonly supervisor: string
  readonly consultant: string
  readonly mentor: string
  readonly revokedMentor: string
  readonly formerMentor: string
  /** Stand in for the supervisor: today, and in days gone by; the trainee does too. */
  readonly deputy: string
  readonly reader: string
  readonly formerReader: string
  readonly revokedReader: string
  readonly formerDeputy: string
  /** The trainee's. */
  readonly accountId: string
}

interface Given extends Partial<Places> {
  readonly personId?: string
  readonly isRelated?: boolean
  readonly isForged?: boolean
  readonly isReader?: boolean
  readonly inPlaceOf?: string
  readonly function?: RoleFunction
}

const OF_PERSON: readonly Role[] = ['trainee', 'supervisor', 'mentor']

/** Every role: related to the record, foreign to it by each thing that could make it related, and its trainee in another role. */
export function askersOf(people: People, here: Places, elsewhere: Places): Asker[] {
  const ask = (role: Role, name: string, given: Given = {}) => {
    const { personId = randomUUID(), isRelated = false, isForged = false, isReader = false, ...scope } = given
    const accountId = personId === people.trainee ? people.accountId : randomUUID()
    const held = usualFunction(role)
    const actor = { accountId, role, function: held, personId, ...here, ...scope } as unknown as Actor
    return { name: `${role}, ${name}`, actor, isRelated: isRelated || isReader, isForged, isReader }
  }
  const related = { isRelated: true }
  const forged = { inPlaceOf: people.supervisor, isForged: true }
  const own = { personId: people.trainee, isRelated: true }
  const [unitId, voivodeship, specialty] = [elsewhere.unitId, elsewhere.voivodeship, elsewhere.specialty]
  return [
    ask('trainee', 'of the record', own),
    ask('supervisor', 'of the record', { ...related, personId: people.supervisor }),
    ask('mentor', 'of the record', { ...related, personId: people.mentor }),
    ask('mentor', 'revoked', { personId: people.revokedMentor }),
    ask('mentor', 'of days gone by', { personId: people.formerMentor }),
    ask('mentor', 'the trainee themself', { personId: people.trainee }),
    ask('supervisor', 'the trainee themself', { personId: people.trainee }),
    ask('supervisor', 'let in by the trainee', { isReader: true, personId: people.reader }),
    ask('mentor', 'let in by the trainee', { isReader: true, personId: people.reader }),
    ask('voivodeship-office', 'of another voivodeship, let in', {
      isReader: true,
      personId: people.reader,
      voivodeship,
    }),
    ask('trainee', 'let in by another trainee', { personId: people.reader }),
    ask('supervisor', 'let in until a day gone by', { personId: people.formerReader }),
    ask('supervisor', 'no longer let in', { personId: people.revokedReader }),
    ask('supervisor', 'by a deputy', { ...related, personId: people.deputy, inPlaceOf: people.supervisor }),
    ask('supervisor', 'by a deputy of days gone by', { ...forged, personId: people.formerDeputy }),
    ask('supervisor', 'by nobody’s deputy', { ...forged, personId: people.mentor }),
    ask('supervisor', 'by the trainee as deputy', { personId: people.trainee, inPlaceOf: people.supervisor }),
    ask('unit-head', 'by a deputy of the trainee', {
      personId: people.deputy,
      inPlaceOf: people.trainee,
      isForged: true,
    }),
    ask('chamber', 'by nobody’s deputy', forged),
    ...(['unit-head', 'unit-staff'] as const).flatMap((role) => [
      ask(role, 'of the unit', related),
      ask(role, 'of another unit', { unitId }),
      ask(role, 'the trainee themself', own),
    ]),
    ask('unit-staff', 'its administrator', { ...related, function: 'administrator' }),
    ask('chamber', 'its administrator', { function: 'administrator' }),
    ask('voivodeship-office', 'of the voivodeship', related),
    ask('voivodeship-office', 'of another voivodeship', { voivodeship }),
    ask('voivodeship-office', 'the trainee themself', own),
    ask('voivodeship-consultant', 'of the field', { ...related, personId: people.consultant }),
    ask('voivodeship-consultant', 'of another voivodeship', { voivodeship }),
    ask('voivodeship-consultant', 'of another field', { specialty }),
    ask('voivodeship-consultant', 'the supervisor too', { ...related, personId: people.supervisor }),
    ask('national-consultant', 'of the field', related),
    ask('national-consultant', 'of another field', { specialty }),
    ask('cmkp', 'as ever', related),
    ask('cmkp', 'the trainee themself', own),
    ask('newcomer', 'the trainee themself', { personId: people.trainee }),
    ...OF_PERSON.map((role) => ask(role, 'of somebody else')),
    ask('chamber', 'of another chamber', { bodyId: elsewhere.bodyId }),
    ...ROLES.filter((role) => !RELATED_ROLES.includes(role)).map((role) => ask(role, 'related to nothing')),
  ]
}

const RELATED_ROLES: readonly Role[] = [
  ...OF_PERSON,
  ...([
    'unit-head',
    'unit-staff',
    'voivodeship-office',
    'voivodeship-consultant',
    'national-consultant',
    'cmkp',
  ] as const),
]
