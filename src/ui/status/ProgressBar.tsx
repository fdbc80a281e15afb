import { formatNumber } from '../../platform/i18n/numbers.ts'
import { useLanguage } from '../language.tsx'
import { useKitWords } from '../words.ts'
import './status.css'

interface ProgressBarProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** Entered but not approved yet: a paler part of the bar after `done`. */
  readonly pending?: number
  /** The sentence beside the bar; `37 z 50 · brakuje 13` unless given. */
  readonly sentence?: string
  readonly hideLabel?: boolean
}

/** A thin bar and the numbers that it draws. Never a lone percentage. */
export function ProgressBar({ label, done, total, pending = 0, sentence, hideLabel = false }: ProgressBarProps) {
  const said = useProgressSentence(done, total)
  const share = (part: number) => `${total === 0 ? 0 : Math.min(100, (part / total) * 100)}%`
  return (
    <div className="progress">
      {!hideLabel && <span className="progress-label">{label}</span>}
      <span className="progress-numbers">{sentence ?? said}</span>
      <span
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={Math.min(done, total)}
        aria-valuetext={sentence ?? said}
      >
        <span className="progress-pending" style={{ inlineSize: share(done + pending) }} />
        <span className="progress-done" data-complete={done >= total} style={{ inlineSize: share(done) }} />
      </span>
    </div>
  )
}

export function useProgressSentence(done: number, total: number): string {
  const words = useKitWords()
  const { locale } = useLanguage()
  const say = (value: number) => formatNumber(value, locale)
  const rest = done >= total ? words.complete : words.missing({ left: say(total - done) })
  return `${words.progress({ done: say(done), total: say(total) })} · ${rest}`
}
