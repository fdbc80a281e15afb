import type { PlainDate } from '../../kernel/plain-date.ts'

/** A mode of training from a day on, that day included, until the next one begins. */
export interface ModeFrom {
  readonly mode: string
  readonly from: PlainDate
}

/**
 * The modes of a training one after another: the one of the referral from the start, then each that was changed to. Of
 * two changes for one day the later in the list stands; a change to the mode that is in force already, as of working
 * time alone, is none.
 *
 * @law UZL art. 16c ust. 17f
 */
export function modesInTurn(first: ModeFrom, changes: readonly ModeFrom[]): ModeFrom[] {
  const modes = [first]
  for (const { mode, from } of changes.toSorted((one, other) =>
    one.from < other.from ? -1 : Number(one.from > other.from),
  )) {
    if (modes.at(-1)?.from === from) modes.pop()
    if (modes.at(-1)?.mode !== mode) modes.push({ mode, from })
  }
  return modes
}

/**
 * The mode in force on a day; before the start of training the first.
 *
 * @law UZL art. 16c ust. 17f
 */
export const modeOn = (day: PlainDate, modes: readonly ModeFrom[]): string =>
  (modes.findLast(({ from }) => from <= day) ?? modes[0])?.mode ?? ''
