import type { Programme, ProgrammeModule } from '../programme/shape.ts'
import { type CountedEntry, type Counter, counterOf } from './counter.ts'
import { type CourseCounter, courseCounter } from './courses.ts'
import { type ProcedureCounters, type ProcedureSums, procedureCounters, procedureSums } from './procedures.ts'
import { type RotationCounter, rotationCounter } from './rotations.ts'

/** One module of a record, measured. */
export interface ModuleCounters {
  readonly module: ProgrammeModule
  readonly procedures: readonly ProcedureCounters[]
  readonly rotations: readonly RotationCounter[]
  readonly courses: readonly CourseCounter[]
  readonly sums: Sums
}

/** A module or the whole programme together. */
export interface Sums extends ProcedureSums {
  /** Working days of rotations. */
  readonly rotationDays: Counter
  /** Courses: `entered` counts those with an entry, `approved` the done and recognised ones. */
  readonly courses: Counter
}

export interface RecordCounters {
  readonly modules: readonly ModuleCounters[]
  readonly sums: Sums
}

/**
 * The whole picture of a record: every item of its programme with its numbers, sums of each module and of all.
 *
 * @law M-EKS2
 */
export function recordCounters(programme: Programme, entries: readonly CountedEntry[]): RecordCounters {
  const byItem = Map.groupBy(entries, ({ itemKey }) => itemKey)
  const modules = programme.modules.map((module) => moduleCounters(module, byItem))
  return {
    modules,
    sums: sumsOf({
      procedures: modules.flatMap(({ procedures }) => [...procedures]),
      rotations: modules.flatMap(({ rotations }) => [...rotations]),
      courses: modules.flatMap(({ courses }) => [...courses]),
    }),
  }
}

function moduleCounters(
  module: ProgrammeModule,
  byItem: ReadonlyMap<string | null, readonly CountedEntry[]>,
): ModuleCounters {
  const of = (key: string): readonly CountedEntry[] => byItem.get(key) ?? []
  const rotations = module.rotations.map((item) => rotationCounter(item, of(item.key)))
  const credited = new Set(rotations.filter(({ isCredited }) => isCredited).map(({ item }) => item.key))
  const procedures = module.procedures.map((item) => procedureCounters(item, of(item.key), credited))
  const courses = module.courses.map((item) => courseCounter(item, of(item.key)))
  return { module, procedures, rotations, courses, sums: sumsOf({ procedures, rotations, courses }) }
}

function sumsOf(parts: Pick<ModuleCounters, 'procedures' | 'rotations' | 'courses'>): Sums {
  return {
    ...procedureSums(parts.procedures),
    rotationDays: rotationSum(parts.rotations),
    courses: counterOf(parts.courses.length, {
      entered: parts.courses.filter(({ state }) => state !== 'missing').length,
      approved: parts.courses.filter(({ state }) => state === 'done' || state === 'recognised').length,
    }),
  }
}

function rotationSum(rotations: readonly RotationCounter[]): Counter {
  const sum = (of: (rotation: RotationCounter) => number): number =>
    rotations.reduce((days, each) => days + of(each), 0)
  const shortened = (rotation: RotationCounter): number => rotation.recognised + rotation.selfStudy
  return {
    required: sum(({ required }) => required),
    entered: sum(({ entered }) => entered),
    approved: sum(({ approved }) => approved),
    remaining: sum(({ remaining }) => remaining),
    toDo: sum((rotation) => Math.max(0, rotation.required - rotation.entered - shortened(rotation))),
  }
}
