import { ROLES, type Role } from '../../src/kernel/actor.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from '../../src/training-record/rules/entry-kinds.ts'
import { RELATIONS } from '../../src/training-record/rules/relation.ts'
import {
  ENTRY_ACTIONS,
  ENTRY_STATES,
  RECORD_ACTIONS,
  RECORD_RELATIONS,
  RECORD_STATES,
  type RecordRelation,
} from '../../src/training-record/rules/states.ts'

/** A reviewed table as it lies in memory. Nothing but these tests can reach it for writing. */
type Loose = Record<string, Record<string, unknown>>
export const loose = (table: object): Loose => table as Loose

type Relation = readonly [RecordRelation, (...asked: never[]) => boolean]
export const relations = RELATIONS as unknown as Partial<Record<Role, Relation>>

/** Puts something else into a reviewed table, and answers how it is put back. */
export function put<Row extends object>(row: Row, key: keyof Row, value: unknown): () => void {
  const before = row[key]
  ;(row as Record<keyof Row, unknown>)[key] = value
  return () => {
    if (before === undefined) delete row[key]
    else row[key] = before
  }
}

/** The first wall gone: everybody stands to every record, and may do everything to it in every state. */
export function openFirstWall(): () => void {
  const undo = [
    ...ROLES.map((role) => put(relations, role, [relations[role]?.[0] ?? 'supervisor', () => true])),
    ...Object.values(loose(ENTRY_ACTIONS)).flatMap((row) => [
      put(row, 'by', RECORD_RELATIONS),
      put(row, 'from', ENTRY_STATES),
    ]),
    ...Object.values(loose(RECORD_ACTIONS)).flatMap((row) => [
      put(row, 'by', RECORD_RELATIONS),
      put(row, 'from', RECORD_STATES),
    ]),
    ...ENTRY_KIND_NAMES.flatMap((kind) => {
      const row = loose(ENTRY_KINDS)[kind] ?? {}
      return [put(row, 'enteredBy', RECORD_RELATIONS), put(row, 'approvedBy', RECORD_RELATIONS)]
    }),
  ]
  return () => {
    for (const back of undo.reverse()) back()
  }
}
