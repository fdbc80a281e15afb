import { Icon } from './Icon.tsx'
import './status.css'
import './term.css'

interface TermBarProps {
  /** What the term is of, for a screen reader. */
  readonly label: string
  /** Days gone by and days that there are, from the day on which the term began to run. */
  readonly spent: number
  readonly term: number
  /** `dzień 12 z 14, do 28 lis 2026`: what the bar draws, in words. */
  readonly sentence: string
}

/** The share of a term after which it is pressing. */
const PRESSING = 0.8

/** How much of a legal term has gone by: the bar turns when four fifths have, and again when all has. */
export function TermBar({ label, spent, term, sentence }: TermBarProps) {
  const tone = toneOf(spent / term)
  return (
    <span className="term" data-tone={tone}>
      <span className="term-sentence">
        <Icon name={tone === 'info' ? 'clock' : 'warning'} />
        {sentence}
      </span>
      <span
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={term}
        aria-valuenow={Math.max(0, Math.min(spent, term))}
        aria-valuetext={sentence}
      >
        <span className="term-spent" style={{ inlineSize: `${Math.max(0, Math.min(100, (spent / term) * 100))}%` }} />
      </span>
    </span>
  )
}

function toneOf(share: number): 'info' | 'warning' | 'error' {
  if (share > 1) return 'error'
  return share >= PRESSING ? 'warning' : 'info'
}
