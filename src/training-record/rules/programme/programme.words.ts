import type { ModuleType, ProcedureScope, RotationKind, TotalName } from './shape.ts'

/** The words by which the transcriptions of CMKP's programmes name their parts. */
export const MODULE_TYPES: Readonly<Record<string, ModuleType>> = {
  podstawowy: 'basic',
  specjalistyczny: 'specialist',
  jednolity: 'uniform',
}

/** The members of a transcription that are named otherwise than here. */
export const ROTATIONS = 'internships'

/** The totals that programmes print, by their names in the transcription. */
export const TOTALS: Readonly<Record<string, TotalName>> = {
  courseDays: 'course-days',
  internshipDays: 'rotation-days',
  internshipWeeks: 'rotation-weeks',
  trainingDays: 'training-days',
  totalDays: 'all-days',
  extraSelfStudyDays: 'additional-days',
  procCount: 'procedure-count',
  procBaseA: 'settled-a',
  procBaseB: 'settled-b',
  procDirA: 'credited-a',
  procDirB: 'credited-b',
}

export const ROTATION_KINDS: Readonly<Record<string, RotationKind>> = {
  podstawowy: 'basic',
  kierunkowy: 'directional',
}

export const PROCEDURE_SCOPES: Readonly<Record<string, ProcedureScope>> = {
  'staż podstawowy': 'basic-rotation',
  'staże kierunkowe': 'directional-rotations',
}
