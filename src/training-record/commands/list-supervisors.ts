import { holdersOf, namesOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/supervision.ts'
import { countTraineesOf } from '../queries/referrals.ts'

export const listSupervisors = reading(contract.listSupervisors, async (_input, { db, actor, today, shows }) => {
  if (!actor.unitId) return accept({ supervisors: [] })
  const ids = await holdersOf(db, { role: 'supervisor', day: today, unitId: actor.unitId })
  shows(ids)
  const [names, trainees] = [await namesOf(db, ids), await countTraineesOf(db, ids)]
  const supervisors = ids.map((id) => ({ id, name: names.get(id) ?? '', trainees: trainees.get(id) ?? 0 }))
  return accept({ supervisors: supervisors.toSorted((one, other) => one.name.localeCompare(other.name, 'pl')) })
})
