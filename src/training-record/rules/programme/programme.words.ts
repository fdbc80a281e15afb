import type { ModuleType, ProcedureScope, RotationKind } from './shape.ts'

/** The words by which the transcriptions of CMKP's programmes name their parts. */
export const MODULE_TYPES: Readonly<Record<string, ModuleType>> = {
  podstawowy: 'basic',
  specjalistyczny: 'specialist',
  jednolity: 'uniform',
}

export const ROTATION_KINDS: Readonly<Record<string, RotationKind>> = {
  podstawowy: 'basic',
  kierunkowy: 'directional',
}

export const PROCEDURE_SCOPES: Readonly<Record<string, ProcedureScope>> = {
  'staż podstawowy': 'basic-rotation',
  'staże kierunkowe': 'directional-rotations',
}
