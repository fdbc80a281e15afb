import type { Context } from '../../platform/command/command.ts'
import type { ApplicationView } from '../contract/shapes.ts'
import type { ApplicationAction, ApplicationRelation } from '../rules/life.ts'
import { possibleFor } from '../rules/may.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { advisersOf, competentDesks } from './competent-desks.ts'
import { isOpenToObjection } from './decision-view.ts'
import type { OtherDesk, Process } from './process.ts'
import { deskMayIn } from './question.ts'

type MovesOpen = Pick<ApplicationView, 'possible' | 'competent' | 'advisers'>

interface Seen extends Pick<ApplicationView, 'decision' | 'opinions'> {
  readonly relation: ApplicationRelation
  readonly process: Process
}

/** The buttons of the screen, and what they offer: what the table of the life lets, and what there is to do it with. */
export async function movesOpen(
  row: ApplicationTable,
  { relation, process, decision, opinions }: Seen,
  context: Context,
): Promise<MovesOpen> {
  const allowed = possibleFor({ state: row.state, deskMay: deskMayIn(row, [process]) }, relation)
  const competent = allowed.includes('forward') ? await competentDesks(row, process, context) : []
  const advisers = allowed.includes('ask') ? await advisersOf(row, process, context) : []
  const isOpen: Partial<Record<ApplicationAction, boolean>> = {
    ...{ forward: competent.length > 0, ask: advisers.length > 0, object: isOpenToObjection(decision) },
    advise: opinions.some(({ isMine, givenAt }) => isMine && givenAt === null),
  }
  const possible = allowed.filter((action) => isOpen[action] ?? true)
  return { possible, competent: competent.map(named), advisers: advisers.map(named) }
}

const named = ({ key, label }: OtherDesk) => ({ key, label })
