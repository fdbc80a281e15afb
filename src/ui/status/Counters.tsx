import type { ReactNode } from 'react'
import './status.css'

export interface CounterFact {
  readonly label: ReactNode
  readonly value: ReactNode
  /** What the number means now: the rest, the term, the reason. */
  readonly note?: ReactNode
}

/** A row of the few numbers that carry a page's story. */
export function Counters({ facts }: { facts: readonly CounterFact[] }) {
  return (
    <dl className="counters">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one page never change places
        <div className="counter" key={index}>
          <dt>{fact.label}</dt>
          <dd className="counter-value">{fact.value}</dd>
          {fact.note && <dd className="counter-note">{fact.note}</dd>}
        </div>
      ))}
    </dl>
  )
}
