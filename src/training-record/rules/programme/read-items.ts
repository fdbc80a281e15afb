import { accept, all, type Verdict } from '../../../kernel/verdict.ts'
import { PROCEDURE_SCOPES, ROTATION_KINDS } from './programme.words.ts'
import { list, member, type Piece, refuseAt, text, textOrNull, whole, word } from './reading.ts'
import type { CodeRequirement, CourseItem, ProcedureItem, Requirement, RotationItem } from './shape.ts'

/**
 * A course: working days and didactic hours, whole.
 *
 * @law DU/2023/975 zal. 1
 */
export function readCourse(piece: Piece, moduleKey: string): Verdict<CourseItem, 'bad-field'> {
  const read = all(
    whole(member(piece, 'no')),
    text(member(piece, 'name')),
    whole(member(piece, 'workingDays')),
    whole(member(piece, 'didacticHours')),
  )
  if (!read.ok) return read
  const [no, name, workingDays, didacticHours] = read.value
  return accept({ kind: 'course', key: `${moduleKey}/course/${no}`, moduleKey, no, name, workingDays, didacticHours })
}

/**
 * A rotation: weeks and working days, whole; the days are five for each week.
 *
 * @law DU/2023/975 zal. 1
 */
export function readRotation(piece: Piece, moduleKey: string): Verdict<RotationItem, 'bad-field' | 'total-differs'> {
  const read = all(
    whole(member(piece, 'no')),
    text(member(piece, 'name')),
    word(member(piece, 'kind'), ROTATION_KINDS),
    whole(member(piece, 'weeks')),
    whole(member(piece, 'workingDays')),
    textOrNull(member(piece, 'note')),
  )
  if (!read.ok) return read
  const [no, name, rotationKind, weeks, workingDays, note] = read.value
  if (weeks * 5 !== workingDays) {
    return refuseAt(piece, 'total-differs', { total: 'workingDays', printed: workingDays, computed: weeks * 5 })
  }
  const key = `${moduleKey}/rotation/${no}`
  return accept({ kind: 'rotation', key, moduleKey, no, name, rotationKind, weeks, workingDays, note })
}

/**
 * The procedures of a module. Numbers repeat from table to table, so the key says the table too: settled or credited
 * with the rotation, and the group's ordinal where the table has groups.
 *
 * @policy decision 0048
 */
export function readProcedures(
  piece: Piece,
  within: { moduleKey: string; directional: readonly string[] },
): Verdict<ProcedureItem[], 'bad-field' | 'unknown-requirement'> {
  const groups: string[] = []
  return list(piece, (element) => {
    const group = member(element, 'group').value
    if (typeof group === 'string' && !groups.includes(group)) groups.push(group)
    const ordinal = typeof group === 'string' ? groups.indexOf(group) + 1 : undefined
    return readProcedure(element, { ...within, ordinal })
  })
}

function readProcedure(
  piece: Piece,
  within: { moduleKey: string; directional: readonly string[]; ordinal: number | undefined },
): Verdict<ProcedureItem, 'bad-field' | 'unknown-requirement'> {
  const scope = member(piece, 'scope')
  const read = all(
    whole(member(piece, 'no')),
    text(member(piece, 'name')),
    textOrNull(member(piece, 'group')),
    readRequirement(piece),
    scope.value === undefined ? accept('module' as const) : word(scope, PROCEDURE_SCOPES),
    readSettlement(member(piece, 'settledInEKS')),
  )
  if (!read.ok) return read
  const [no, name, group, requirement, where, settlement] = read.value
  const number = within.ordinal === undefined ? `${no}` : `${within.ordinal}.${no}`
  return accept({
    kind: 'procedure',
    key: `${within.moduleKey}/procedure/${settlement}/${number}`,
    moduleKey: within.moduleKey,
    no,
    name,
    group,
    requirement,
    scope: where,
    settlement,
    creditedWith: settlement === 'credited' ? within.directional : [],
  })
}

const SETTLEMENTS = { true: 'settled', false: 'credited' } as const

function readSettlement({ value, path }: Piece): Verdict<ProcedureItem['settlement'], 'bad-field'> {
  return value === undefined ? accept('settled') : word({ value: String(value), path }, SETTLEMENTS)
}

/**
 * One of the three ways of stating a requirement: `count`, `level`, or `codeA` with `codeB`, each a number or `*`.
 * A procedure that states none, or two at once, is refused.
 *
 * @law DU/2023/975 § 13
 */
export function readRequirement(piece: Piece): Verdict<Requirement, 'bad-field' | 'unknown-requirement'> {
  const stated = ['count', 'level', 'codeA', 'codeB'].filter((name) => member(piece, name).value !== undefined)
  const way = stated.join('+')
  if (way === 'count') return made(whole(member(piece, 'count')), (required) => ({ kind: 'count', required }))
  if (way === 'level') return made(text(member(piece, 'level')), (level) => ({ kind: 'level', level }))
  if (way === 'codeA+codeB') {
    const codes = all(readCode(member(piece, 'codeA')), readCode(member(piece, 'codeB')))
    return made(codes, ([a, b]) => ({ kind: 'codes', a, b }))
  }
  return refuseAt(piece, 'unknown-requirement', { stated })
}

const readCode = (piece: Piece): Verdict<CodeRequirement, 'bad-field'> =>
  piece.value === '*' ? accept('set-by-rotation-head') : whole(piece)

function made<From, To, Code extends string>(verdict: Verdict<From, Code>, make: (value: From) => To) {
  return verdict.ok ? accept(make(verdict.value)) : verdict
}
