import type { Db } from '../platform/db/pool.ts'
import type * as effects from './commands/effects.ts'
import * as turns from './commands/turn-of.ts'
import { findApplication } from './queries/applications.ts'
import { isEditable } from './rules/life.ts'

/** Whether an application waits for its applicant to file it. */
export async function isUnfiled(db: Db, applicationId: string): Promise<boolean> {
  const row = await findApplication(db, applicationId)
  return row !== undefined && isEditable(row.state)
}

/** Whose an application is, and what has happened to it: what a process is told. */
export type About = effects.About
export type Happened = effects.Happened

/** Whose move it is in a matter, since when, until when and who sits there. */
export const findTurn = turns.findTurn

/** By name, who acts at a desk today. */
export const namesAt = turns.namesAt
export type MatterTurn = turns.MatterTurn
