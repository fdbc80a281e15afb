/**
 * In which mode a trainee is trained: a residency, or one of the ways of art. 16h(2) in the order of its points.
 *
 * @law UZL art. 16h ust. 2
 */
export const TRAINING_MODES = [
  'residency',
  'contract-in-unit',
  'training-leave',
  'scholarship',
  'contract-elsewhere',
  'civil-contract',
  'doctoral-school',
  'military',
] as const
export type TrainingMode = (typeof TRAINING_MODES)[number]
