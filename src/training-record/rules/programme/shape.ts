/** A specialty's programme in one version: the tree that a record is measured against. */
export interface Programme {
  /** The specialty's name as the programme prints it. */
  readonly field: string
  readonly version: string
  readonly update: string | null
  readonly source: string
  /** Whose programme it is, as printed; null where the source does not say. */
  readonly appliesTo: string | null
  /** Minutes of medical duty a week, on average: 605 for 10 h 05 min. */
  readonly weeklyDutyMinutes: number
  readonly dutyModes: readonly string[]
  readonly additionalDaysPerYear: number
  readonly modules: readonly ProgrammeModule[]
}

export type ModuleType = 'basic' | 'specialist' | 'uniform'
/** The totals that a programme may print for a module. */
export type TotalName =
  | 'course-days'
  | 'rotation-days'
  | 'rotation-weeks'
  | 'training-days'
  | 'all-days'
  | 'additional-days'
  | 'procedure-count'
  | `${'settled' | 'credited'}-${'a' | 'b'}`
export type RotationKind = 'basic' | 'directional'
/** Where a procedure is learnt; `module` where the programme does not bind it to rotations. */
export type ProcedureScope = 'basic-rotation' | 'directional-rotations' | 'module'

export interface ProgrammeModule {
  /** `m1` for the first module of the programme. */
  readonly key: string
  readonly type: ModuleType
  readonly name: string
  readonly years: number
  readonly courses: readonly CourseItem[]
  readonly rotations: readonly RotationItem[]
  readonly procedures: readonly ProcedureItem[]
  readonly selfStudyDays: number
  readonly leaveDays: number
  readonly publicHolidays: number
  readonly examLeaveDays: number
}

interface ItemBase {
  /** Stable and unique in the programme: `m1/rotation/2`, `m1/procedure/settled/3`, `m2/procedure/settled/2.5`. */
  readonly key: string
  readonly moduleKey: string
  /** The number printed in its table; repeats from table to table. */
  readonly no: number
  readonly name: string
}

export interface CourseItem extends ItemBase {
  readonly kind: 'course'
  readonly workingDays: number
  readonly didacticHours: number
}

export interface RotationItem extends ItemBase {
  readonly kind: 'rotation'
  readonly rotationKind: RotationKind
  readonly weeks: number
  readonly workingDays: number
  readonly note: string | null
}

export interface ProcedureItem extends ItemBase {
  readonly kind: 'procedure'
  readonly group: string | null
  readonly requirement: Requirement
  readonly scope: ProcedureScope
  /** `credited`: not settled in the record; crediting the rotations listed covers it. */
  readonly settlement: 'settled' | 'credited'
  /** The rotations whose crediting covers a `credited` item; empty for a settled one. */
  readonly creditedWith: readonly string[]
}

export type ProgrammeItem = CourseItem | RotationItem | ProcedureItem

/** The three ways in which programmes state a requirement. */
export type Requirement =
  | { readonly kind: 'count'; readonly required: number }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'codes'; readonly a: CodeRequirement; readonly b: CodeRequirement }

/** A number, or `*`: the programme sets no minimum, the head of the rotation does. */
export type CodeRequirement = number | 'set-by-rotation-head'
