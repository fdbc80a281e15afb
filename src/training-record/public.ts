import * as entries from './queries/entries.ts'

/** How many of an approval's entries stand as it left them: fewer where it was taken back, or changed since. */
export const countApproved = entries.countApproved
