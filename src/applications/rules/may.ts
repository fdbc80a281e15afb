import { type Actor, isSelf } from '../../kernel/actor.ts'
import { DESK_ACTS, type Desk, type DeskAct } from '../../kernel/application.ts'
import { mayDo, possibleActions } from '../../kernel/transition.ts'
import { refuse, type Verdict } from '../../kernel/verdict.ts'
import {
  APPLICATION_ACTIONS,
  type ApplicationAction,
  type ApplicationRelation,
  type ApplicationState,
  isParty,
} from './life.ts'

/** An application as far as it depends on it who stands how to it. */
export interface ApplicationSeen {
  readonly applicantPersonId: string
  /** Whose matter it is; mostly the applicant. */
  readonly subjectPersonId: string
  /** Whether it was ever filed: before that it is its applicant's alone. */
  readonly wasFiled: boolean
  /** On whose desk it lies, or lay last. */
  readonly desk: Desk
  /** Whether nobody but the people of the case sits there: then those above act. */
  readonly isDeskEmpty: boolean
  /** The desks at which it has been before. */
  readonly earlierDesks: readonly Desk[]
  /** Whom its desk asked for an opinion. */
  readonly advisers: readonly Desk[]
}

/** An application as far as permission depends on it. */
export interface ApplicationInQuestion extends ApplicationSeen {
  readonly state: ApplicationState
  /** What the stage lets its desk do. */
  readonly deskMay: readonly DeskAct[]
}

/**
 * How somebody stands to an application; undefined when they do not, and then it does not exist for them. Who filed it
 * or whose matter it is is never its desk, whatever roles they hold; nor is whoever stands in for them. What is not filed
 * yet is its applicant's alone.
 *
 * @law KPA art. 24 § 1
 * @law KPA art. 26 § 2
 * @law UZL art. 4a
 */
export function relationTo(actor: Actor, application: ApplicationSeen): ApplicationRelation | undefined {
  if (actor.personId === application.applicantPersonId) return 'applicant'
  if (!application.wasFiled) return undefined
  if (actor.personId === application.subjectPersonId) return 'subject'
  if (isSelf(actor, application.applicantPersonId) || isSelf(actor, application.subjectPersonId)) return undefined
  const { desk, isDeskEmpty, earlierDesks, advisers } = application
  if (sitsAt(actor, desk) || (isDeskEmpty && standsAbove(actor, desk))) return 'desk'
  if (advisers.some((one) => sitsAt(actor, one))) return 'adviser'
  const hadIt = earlierDesks.some((one) => sitsAt(actor, one) || standsAbove(actor, one))
  return hadIt || standsAbove(actor, desk) ? 'other-desk' : undefined
}

/**
 * Whether somebody acts in a role of the desk, within the unit, body, function, voivodeship and field that it is held to.
 *
 * @law UZL art. 4a
 */
export const sitsAt = (actor: Actor, { roles, unitId, bodyId, functions, ...within }: Desk): boolean =>
  roles.includes(actor.role) &&
  (unitId === undefined || unitId === actor.unitId) &&
  (bodyId === undefined || bodyId === actor.bodyId) &&
  (functions === undefined || functions.includes(actor.function)) &&
  (within.voivodeship === undefined || within.voivodeship === actor.voivodeship) &&
  (within.specialty === undefined || within.specialty === actor.specialty)

/**
 * Whether somebody acts in the role above the desk, in its field.
 *
 * @law KPA art. 26 § 2
 */
export const standsAbove = (actor: Actor, { above, specialty }: Desk): boolean =>
  above === actor.role && (specialty === undefined || specialty === actor.specialty)

/**
 * Whether somebody may do something to an application, and the state that follows. To whom it is nothing it does not
 * exist; nobody passes on, returns or decides what they filed or what is their own matter; a desk does what its stage
 * lets it.
 *
 * @law KPA art. 24 § 1
 */
export function mayAct(
  actor: Actor,
  action: ApplicationAction,
  application: ApplicationInQuestion,
): Verdict<ApplicationState, 'not-found' | 'own-record' | 'not-permitted' | 'not-in-state'> {
  const relation = relationTo(actor, application)
  if (relation === undefined) return refuse('not-found')
  const isOfDesk = isDeskAct(action)
  if (isParty(relation) && isOfDesk) return refuse('own-record', {}, { law: 'KPA art. 24 § 1' })
  const may = mayDo<ApplicationState, ApplicationRelation, typeof APPLICATION_ACTIONS>(APPLICATION_ACTIONS, action, {
    state: application.state,
    by: relation,
  })
  if (may.ok && isOfDesk && !application.deskMay.includes(action)) return refuse('not-in-state', { action })
  return may
}

const isDeskAct = (action: ApplicationAction): action is DeskAct => DESK_ACTS.some((act) => act === action)

/**
 * What somebody in this relation may do next: the buttons of the screen.
 *
 * @policy decision 0112
 */
export const possibleFor = (
  { state, deskMay }: Pick<ApplicationInQuestion, 'state' | 'deskMay'>,
  by: ApplicationRelation,
): ApplicationAction[] =>
  possibleActions<ApplicationState, ApplicationRelation, typeof APPLICATION_ACTIONS>(APPLICATION_ACTIONS, {
    state,
    by,
  }).filter((action) => !isDeskAct(action) || deskMay.includes(action))
