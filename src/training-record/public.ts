import type { Db } from '../platform/db/pool.ts'
import * as entries from './queries/entries.ts'
import { specialtyNames } from './queries/programmes.ts'

/** How many of an approval's entries stand as it left them: fewer where it was taken back, or changed since. */
export const countApproved = entries.countApproved

/** The four-digit codes of the fields. */
export const specialtyCodes = async (db: Db): Promise<ReadonlySet<string>> => new Set((await specialtyNames(db)).keys())
