import { type Actor, isSelf, type Role, type RoleFunction } from '../../kernel/actor.ts'
import { mayDo, possibleActions } from '../../kernel/transition.ts'
import { refuse, type Verdict } from '../../kernel/verdict.ts'
import { APPLICATION_ACTIONS, type ApplicationAction, type ApplicationRelation, type ApplicationState } from './life.ts'

/** An application as far as permission depends on it. */
export interface ApplicationInQuestion {
  readonly applicantPersonId: string
  readonly state: ApplicationState
  /** Whether it was ever filed: before that it is its applicant's alone. */
  readonly wasFiled: boolean
  readonly deskRoles: readonly Role[]
  readonly deskUnitId: string | null
  readonly deskVoivodeship: string | null
  readonly deskBodyId: string | null
  /** In any function while none is named. */
  readonly deskFunctions: readonly RoleFunction[]
}

/**
 * How somebody stands to an application; undefined when they do not, and then it does not exist for them. Whoever filed
 * it is never its desk, whatever roles they hold; nor is whoever stands in for them.
 *
 * @law KPA art. 24 § 1
 * @law UZL art. 4a
 */
export function relationTo(actor: Actor, application: ApplicationInQuestion): ApplicationRelation | undefined {
  if (actor.personId === application.applicantPersonId) return 'applicant'
  const isDesk =
    !isSelf(actor, application.applicantPersonId) &&
    application.deskRoles.includes(actor.role) &&
    (application.deskUnitId === null || application.deskUnitId === actor.unitId) &&
    (application.deskVoivodeship === null || application.deskVoivodeship === actor.voivodeship) &&
    (application.deskBodyId === null || application.deskBodyId === actor.bodyId) &&
    (application.deskFunctions.length === 0 || application.deskFunctions.includes(actor.function))
  return application.wasFiled && isDesk ? 'desk' : undefined
}

/**
 * Whether somebody may do something to an application, and the state that follows. To whom it is nothing it does not
 * exist; nobody returns or decides their own.
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
  const isDeskOnly = !APPLICATION_ACTIONS[action].by.some((by) => by === 'applicant')
  if (relation === 'applicant' && isDeskOnly) return refuse('own-record', {}, { law: 'KPA art. 24 § 1' })
  return mayDo<ApplicationState, ApplicationRelation, typeof APPLICATION_ACTIONS>(APPLICATION_ACTIONS, action, {
    state: application.state,
    by: relation,
  })
}

/**
 * What somebody in this relation may do next: the buttons of the screen.
 *
 * @policy decision 0112
 */
export const possibleFor = (state: ApplicationState, by: ApplicationRelation): ApplicationAction[] =>
  possibleActions<ApplicationState, ApplicationRelation, typeof APPLICATION_ACTIONS>(APPLICATION_ACTIONS, { state, by })
