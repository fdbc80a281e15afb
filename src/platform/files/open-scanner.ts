import { accept } from '../../kernel/verdict.ts'
import { clamavScanner } from './clamav.ts'
import type { Scanner } from './scanner.ts'

/** None: each file is kept as „not scanned”, and says so to whoever opens it. */
export const NO_SCANNER: Scanner = {
  scan: async () => accept({ scan: 'not-scanned' }),
  about: async () => undefined,
}

/** ClamAV where `OPENSMK_CLAMAV` names it, as `host:port` or the path of a socket. */
export function openScanner(env: NodeJS.ProcessEnv): Scanner {
  const address = env.OPENSMK_CLAMAV
  return address ? clamavScanner({ address }) : NO_SCANNER
}
