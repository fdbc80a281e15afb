export interface Progress {
  /** Does one piece of work and says what it is, how long it has taken so far, and how it ended. */
  step<Result>(title: string, work: () => Promise<Result>): Promise<Result>
  line(text: string): void
}

export interface Terminal {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const TERMINAL_TICK_MS = 1000
const LOG_TICK_MS = 15_000
const ERASE_LINE = '\r\u001b[2K'

/** A terminal sees one line that counts the seconds; a log file sees a line at the end and one each 15 s until then. */
export function openProgress(terminal: Terminal): Progress {
  const erase = terminal.isTTY ? ERASE_LINE : ''
  const line = (text: string) => void terminal.write(`${erase}${text}\n`)
  const step = async <Result>(title: string, work: () => Promise<Result>): Promise<Result> => {
    const began = Date.now()
    const elapsed = () => Math.round((Date.now() - began) / 1000)
    const tick = () =>
      terminal.write(terminal.isTTY ? `${ERASE_LINE}  ${title} … ${elapsed()} s` : `  ${title} … ${elapsed()} s\n`)
    if (terminal.isTTY) terminal.write(`  ${title} …`)
    const ticking = setInterval(tick, terminal.isTTY ? TERMINAL_TICK_MS : LOG_TICK_MS)
    try {
      const result = await work()
      line(`  ${title}: done (${((Date.now() - began) / 1000).toFixed(1)} s)`)
      return result
    } catch (error) {
      line(`  ${title}: failed`)
      throw error
    } finally {
      clearInterval(ticking)
    }
  }
  return { step, line }
}
