import type { Verdict } from '../../kernel/verdict.ts'
import type { FileScan } from '../contract/file-upload.ts'

/** What is known of a file's harmlessness, kept with it. */
export interface Scanned {
  readonly scan: FileScan
  /** Which engine, with which signatures, as it says itself. */
  readonly scannedBy?: string
}

export type ScanRefusal = 'file-infected' | 'scanner-unreachable' | 'scanner-limit'

/** Looks for malware. One that is set and does not answer refuses: no file slips by unscanned. */
export interface Scanner {
  scan(bytes: Uint8Array): Promise<Verdict<Scanned, ScanRefusal>>
  /** Undefined where there is no scanner; else what it says of itself, or why it does not answer. */
  about(): Promise<ScannerState | undefined>
}

export type ScannerState =
  | { readonly address: string; readonly says: string }
  | { readonly address: string; readonly trouble: string }
