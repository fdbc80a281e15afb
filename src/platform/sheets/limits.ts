/** What a file may cost before it is refused. A real year of a busy doctor is under 1 MB and 5,000 rows. */
export const LIMITS = {
  fileBytes: 20 * 1024 * 1024,
  /** Rows that hold something, the first one (the header) not counted, all sheets together. */
  rows: 50_000,
  /** Cells from the first column to the last used one, all rows together: a stray cell far to the right is cheap, a field of them is not. */
  cells: 5_000_000,
  /** All parts of a zipped file when unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** Spreadsheets pack 5 to 40 times; deflate cannot pass 1,032. Judged only for parts that are big when unpacked. */
  packingRatio: 200,
  ratioFromBytes: 4 * 1024 * 1024,
  parts: 2_000,
} as const

export const SHEET_REFUSALS = [
  'not-a-spreadsheet',
  'empty-file',
  'damaged',
  'encrypted',
  'macros',
  'too-large',
  'too-many-rows',
  'zip-bomb',
] as const

export type SheetRefusal = (typeof SHEET_REFUSALS)[number]
