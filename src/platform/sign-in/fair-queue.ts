import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

interface Waiting {
  readonly from: string
  readonly go: () => void
  readonly giveUp: () => void
}

/**
 * Lets few pieces of heavy work run at once. Who asks often waits behind who asks rarely: turns go round by `from`,
 * and when the queue is full, the newest piece of whoever has most of them waiting is turned away.
 */
export class FairQueue {
  readonly #mostRunning: number
  readonly #mostWaiting: number
  readonly #waiting: Waiting[] = []
  #running = 0
  #lastServed = ''

  constructor({ mostRunning, mostWaiting }: { mostRunning: number; mostWaiting: number }) {
    this.#mostRunning = mostRunning
    this.#mostWaiting = mostWaiting
  }

  async run<Result>(from: string, work: () => Promise<Result>): Promise<Verdict<Result, 'too-many-requests'>> {
    if (!(await this.#turn(from))) return refuse('too-many-requests', { minutes: 1 })
    try {
      return accept(await work())
    } finally {
      this.#running--
      this.#serveNext()
    }
  }

  /** A place is taken in the same step in which it is given: between the two nobody else may see it free. */
  #turn(from: string): Promise<boolean> {
    return new Promise((settle) => {
      this.#waiting.push({ from, go: () => settle(true), giveUp: () => settle(false) })
      this.#serveNext()
      if (this.#waiting.length > this.#mostWaiting) this.#turnOneAway()
    })
  }

  #serveNext(): void {
    if (this.#running >= this.#mostRunning || this.#waiting.length === 0) return
    const another = this.#waiting.findIndex(({ from }) => from !== this.#lastServed)
    const [next] = this.#waiting.splice(Math.max(another, 0), 1)
    if (!next) return
    this.#running++
    this.#lastServed = next.from
    next.go()
  }

  #turnOneAway(): void {
    const counts = Map.groupBy(this.#waiting, ({ from }) => from)
    const most = [...counts.values()].reduce((one, other) => (other.length >= one.length ? other : one))
    const last = most.at(-1)
    if (!last) return
    this.#waiting.splice(this.#waiting.indexOf(last), 1)
    last.giveUp()
  }
}
