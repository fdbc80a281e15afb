import type { ReactNode } from 'react'
import { useKitWords } from '../words.ts'
import './data.css'

export interface SummaryRow {
  readonly label: string
  readonly value: ReactNode
  /** The register that the value comes from: such a value is shown, not asked. */
  readonly source?: string
  /** Where the value is changed; read out with the row's label. */
  readonly changeHref?: string
}

/** Names and values: the head of a record, and „sprawdź odpowiedzi” before filing. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const words = useKitWords()
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div className="summary-row" key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            {row.value}
            {row.source && <span className="summary-source">{words.source({ name: row.source })}</span>}
          </dd>
          {row.changeHref && (
            <dd className="summary-change">
              <a href={row.changeHref}>
                {words.change}
                <span className="visually-hidden">: {row.label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
