import type { Db } from '../platform/db/pool.ts'
import * as completion from './commands/completion-application.ts'
import * as effects from './commands/completion-effects.ts'
import * as entries from './queries/entries.ts'
import { specialtyNames } from './queries/programmes.ts'

/** How many of an approval's entries stand as it left them: fewer where it was taken back, or changed since. */
export const countApproved = entries.countApproved

/** The four-digit codes of the fields. */
export const specialtyCodes = async (db: Db): Promise<ReadonlySet<string>> => new Set((await specialtyNames(db)).keys())
/** The application for the completion of a training, as the applications ask for it, and what follows from its steps. */
export const traineeOf = completion.traineeOf
export const mayBeginCompletion = completion.mayBeginCompletion
export const factsOfRecord = completion.factsOfRecord
export const elementsOfRecord = completion.elementsOfRecord
export const completionEffects = {
  ...{ filed: effects.wholeFiled, passed: effects.wholePassed, returned: effects.wholeReturned },
  ...{ accepted: effects.wholeAccepted, refused: effects.wholeRefused, withdrawn: effects.wholeWithdrawn },
}

/** What a field is called, by its four-digit code. */
export const specialtyNamed = async (db: Db, code: string): Promise<string | undefined> =>
  (await specialtyNames(db)).get(code)
