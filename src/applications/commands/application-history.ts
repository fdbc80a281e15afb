import { namesOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import { listSteps } from '../queries/applications.ts'
import { visibleApplication } from './visible-application.ts'

export const applicationHistory = reading(contract.applicationHistory, async ({ applicationId }, context) => {
  const found = await visibleApplication(applicationId, context)
  if (!found.ok) return found
  const steps = await listSteps(context.db, applicationId)
  const names = await namesOf(
    context.db,
    steps.flatMap(({ by_person_id }) => by_person_id ?? []),
  )
  return accept({
    steps: steps.map(({ id, action, at, by_person_id, version_number, stage, reason, pinned }) => ({
      ...{
        id,
        action,
        at,
        by: names.get(by_person_id ?? '') ?? '',
        version: version_number,
        stage,
        reason,
        pinned: [...pinned],
      },
    })),
  })
})
