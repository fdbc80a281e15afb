import type { Transition } from '../../kernel/transition.ts'

/**
 * How somebody stands to one application: whoever filed it is its applicant in whatever role they act; whose matter it
 * is where another filed it, its subject; those on whose desk it lies, the desk. An `other-desk` had it before, or stands
 * above the desk whose turn it is: it reads and does nothing. An `adviser` was asked by the desk for an opinion.
 *
 * @law KPA art. 28
 * @law KPA art. 73 § 1
 * @policy decision 0170
 */
export const APPLICATION_RELATIONS = ['applicant', 'subject', 'desk', 'other-desk', 'adviser'] as const
export type ApplicationRelation = (typeof APPLICATION_RELATIONS)[number]

/**
 * The parties of a case: who filed it, and whose matter it is.
 *
 * @law KPA art. 28
 */
export const isParty = (relation: ApplicationRelation): boolean => relation === 'applicant' || relation === 'subject'

/**
 * The one life of every application. A draft is known to its applicant alone; `filed` waits for the desk, `returned` for
 * the applicant, `objected` for the second instance; `decided`, `withdrawn` and `lapsed` are its ends, and of them only a
 * decision may still be objected to.
 *
 * @policy decision 0112
 */
export const APPLICATION_STATES = ['draft', 'filed', 'returned', 'decided', 'objected', 'withdrawn', 'lapsed'] as const
export type ApplicationState = (typeof APPLICATION_STATES)[number]

/**
 * What may happen to an application, and who may do it; of what a desk may, the stage names its part. Filing what was
 * returned is filing again, under the same number, and at the first desk anew.
 *
 * @law KPA art. 63
 * @law KPA art. 64 § 2
 * @law KPA art. 104
 * @law KPA art. 65 § 1
 * @law KPA art. 105 § 2
 * @law KPA art. 106
 * @law KPA art. 127 § 1
 * @law KPA art. 137
 * @policy decision 0170
 * @policy decision 0177
 */
export const APPLICATION_ACTIONS = {
  file: { from: ['draft', 'returned'], to: 'filed', by: ['applicant'], law: 'KPA art. 63' },
  pass: { from: ['filed'], to: 'filed', by: ['desk'] },
  return: { from: ['filed'], to: 'returned', by: ['desk'], law: 'KPA art. 64 § 2' },
  forward: { from: ['filed'], to: 'filed', by: ['desk'], law: 'KPA art. 65 § 1' },
  ask: { from: ['filed'], to: 'filed', by: ['desk'], law: 'KPA art. 106 § 1' },
  advise: { from: ['filed'], to: 'filed', by: ['adviser'], law: 'KPA art. 106 § 3' },
  decide: { from: ['filed', 'objected'], to: 'decided', by: ['desk'], law: 'KPA art. 104' },
  object: { from: ['decided'], to: 'objected', by: ['applicant', 'subject'], law: 'KPA art. 127 § 1' },
  desist: { from: ['objected'], to: 'decided', by: ['applicant', 'subject'], law: 'KPA art. 137' },
  withdraw: { from: ['draft', 'filed', 'returned'], to: 'withdrawn', by: ['applicant'], law: 'KPA art. 105 § 2' },
} as const satisfies Record<string, Transition<ApplicationState, ApplicationRelation>>
export type ApplicationAction = keyof typeof APPLICATION_ACTIONS

/**
 * What the clock does, and nobody: what was returned and not mended in time is left without examination.
 *
 * @law KPA art. 64 § 2
 * @policy decision 0181
 */
export const LAPSE = {
  from: ['returned'],
  to: 'lapsed',
  by: ['clock'],
  law: 'KPA art. 64 § 2',
} as const satisfies Transition<ApplicationState, 'clock'>

/**
 * The states in which an application lives: of these a person has one at a time for each process and round.
 *
 * @policy decision 0112
 */
export const LIVE_STATES = ['draft', 'filed', 'returned', 'objected'] as const satisfies readonly ApplicationState[]

/**
 * The states in which what was typed may change.
 *
 * @policy decision 0112
 */
export const EDITABLE_STATES = ['draft', 'returned'] as const satisfies readonly ApplicationState[]

/**
 * Whether what was typed may change in a state.
 *
 * @policy decision 0112
 */
export const isEditable = (state: ApplicationState): boolean => EDITABLE_STATES.some((one) => one === state)

/**
 * Whose move it is in a state; nobody's where the application is at its end.
 *
 * @policy decision 0112
 */
export const TURN_IN: Readonly<Record<ApplicationState, ApplicationRelation | null>> = {
  draft: 'applicant',
  filed: 'desk',
  returned: 'applicant',
  decided: null,
  objected: 'desk',
  withdrawn: null,
  lapsed: null,
}
