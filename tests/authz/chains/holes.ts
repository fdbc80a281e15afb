import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One guard of a rule that is taken out of its text, or a right that is written into a table. */
export interface Hole {
  readonly name: string
  readonly file: string
  readonly was: string
  readonly is: string
}

const MAY = 'training-record/rules/may.ts'
const RELATION = 'training-record/rules/relation.ts'
const KINDS = 'training-record/rules/entry-kinds.ts'
const STATES = 'training-record/rules/states.ts'
const GRANT = 'training-record/rules/mentor-grant.ts'
const DEPUTY = 'identity/rules/deputy.ts'
const MERGE = 'identity/rules/merge.ts'
const CASE = 'applications/rules/may.ts'

export const HOLES: readonly Hole[] = [
  {
    name: 'the own record is not looked at',
    file: MAY,
    was: "if (isSelf(actor, standing.record.traineePersonId) && relation !== 'trainee') return ownRecord()",
    is: '',
  },
  {
    name: 'the principal of a deputy is nobody',
    file: 'kernel/actor.ts',
    was: 'somebody === personId || somebody === inPlaceOf',
    is: 'somebody === personId',
  },
  {
    name: 'a deputy is not themself',
    file: 'kernel/actor.ts',
    was: 'somebody === personId || somebody === inPlaceOf',
    is: 'somebody === inPlaceOf',
  },
  {
    name: 'a deputy sees their own record, and the principal’s',
    file: RELATION,
    was: 'if (actor.inPlaceOf && isSelf(actor, standing.record.traineePersonId)) return undefined',
    is: '',
  },
  {
    name: 'a trainee may be their own supervisor',
    file: 'training-record/rules/supervision.ts',
    was: 'if (asked.supervisorPersonId === asked.traineePersonId)',
    is: 'if (asked.supervisorPersonId === "")',
  },
  {
    name: 'a trainee may be their own mentor',
    file: GRANT,
    was: 'asked.mentorPersonId === standing.record.traineePersonId',
    is: 'asked.mentorPersonId === ""',
  },
  {
    name: 'anybody grants a mentor',
    file: GRANT,
    was: "if (relation !== 'trainee' && relation !== 'supervisor')",
    is: 'if (relation === undefined)',
  },
  {
    name: 'a deputy names a deputy',
    file: DEPUTY,
    was: "if (actor.inPlaceOf) return refuse('deputy-names-no-deputy', {}, { law: 'KPA art. 268a' })",
    is: '',
  },
  {
    name: 'somebody is their own deputy',
    file: DEPUTY,
    was: 'if (asked.deputyPersonId === holding.personId)',
    is: 'if (asked.deputyPersonId === "")',
  },
  {
    name: 'a deputy is named for the role of another',
    file: DEPUTY,
    was: 'if (holding.personId !== actor.personId || holding.role !== actor.role)',
    is: 'if (holding.role !== actor.role)',
  },
  {
    name: 'a supervisor checks what they supervise, as consultant',
    file: 'training-record/rules/may.ts',
    was: "if (relation.value === 'consultant' && supervisor !== null && isSelf(actor, supervisor))",
    is: 'if (supervisor === "")',
  },
  {
    name: 'a consent of the supervisor is entered by the trainee',
    file: KINDS,
    was: "const OF_SUPERVISOR = { enteredBy: ['supervisor']",
    is: "const OF_SUPERVISOR = { enteredBy: ['supervisor', 'trainee']",
  },
  {
    name: 'the trainee appoints their own supervisor',
    file: KINDS,
    was: "const OF_UNIT = { enteredBy: ['unit']",
    is: "const OF_UNIT = { enteredBy: ['unit', 'trainee']",
  },
  {
    name: 'the trainee approves the whole',
    file: STATES,
    was: "to: 'office-check',\n    by: ['supervisor'],",
    is: "to: 'office-check',\n    by: ['supervisor', 'trainee'],",
  },
  {
    name: 'two are joined whatever matters the one has',
    file: MERGE,
    was: 'return held.length === 0',
    is: 'return held.length >= 0',
  },
  {
    name: 'whoever supervises is joined',
    file: MERGE,
    was: 'has ? [matter] : []',
    is: "has && matter !== 'supervises' ? [matter] : []",
  },
  {
    name: 'whoever has approved is joined',
    file: MERGE,
    was: 'has ? [matter] : []',
    is: "has && !['hasDecided', 'supervises', 'mentors'].includes(matter) ? [matter] : []",
  },
  {
    name: 'whoever is in a deputyship is joined',
    file: MERGE,
    was: 'has ? [matter] : []',
    is: "has && matter !== 'isInDeputyship' ? [matter] : []",
  },
  {
    name: 'whoever has filed is joined',
    file: MERGE,
    was: 'has ? [matter] : []',
    is: "has && matter !== 'hasFiled' ? [matter] : []",
  },
  {
    name: 'a deputy decides what whom they stand in for filed',
    file: CASE,
    was: 'isSelf(actor, application.applicantPersonId) ||',
    is: '',
  },
  {
    name: 'a deputy decides what is about whom they stand in for',
    file: CASE,
    was: '|| isSelf(actor, application.subjectPersonId)',
    is: '',
  },
  {
    name: 'a head, or a deputy of one, gives themself a role',
    file: 'identity/rules/staff.ts',
    was: 'isSelf(actor, candidate.id)',
    is: 'candidate.id === ""',
  },
  {
    name: 'a deputy gives whom they stand in for a role',
    file: 'identity/rules/staff.ts',
    was: 'isSelf(actor, candidate.id)',
    is: 'candidate.id === actor.personId',
  },
]

const PARTS = ['kernel', 'identity/rules', 'training-record/rules', 'applications/rules']

/** A copy of the rules with one hole in it. A guard that is no longer there to be taken away is a fault of the list. */
export function plant({ name, file, was, is }: Hole, source: string, into: string): void {
  for (const part of PARTS)
    cpSync(join(source, part), join(into, part), { recursive: true, filter: (path) => !path.includes('.test.') })
  const text = readFileSync(join(into, file), 'utf8')
  if (!text.includes(was)) throw new Error(`${name}: ${file} no longer says so`)
  writeFileSync(join(into, file), text.replace(was, is))
}
