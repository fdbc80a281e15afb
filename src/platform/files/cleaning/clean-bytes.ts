import type { Verdict } from '../../../kernel/verdict.ts'
import type { FileChange, FileRefusal } from '../../contract/file-upload.ts'

/** What is kept of a file, and what was done to it on the way. */
export interface CleanBytes {
  readonly bytes: Uint8Array
  readonly changes: readonly FileChange[]
}

export type Cleaning = Verdict<CleanBytes, FileRefusal>

/** A picture of more pixels is refused: whoever opens it needs four bytes for each. An A3 page at 600 dpi has 70 million. */
export const MOST_PIXELS = 120_000_000

export const isPictureTooBig = (width: number, height: number): boolean => width * height > MOST_PIXELS

/** Each kind of change once, however often it was made. */
export const eachOnce = (changes: readonly FileChange[]): FileChange[] => [...new Set(changes)].toSorted()

interface Found {
  readonly place: boolean
  readonly description: boolean
  readonly appended: boolean
}

export const changesOf = (found: Found): FileChange[] =>
  (['appended', 'description', 'place'] as const).filter((change) => found[change])
