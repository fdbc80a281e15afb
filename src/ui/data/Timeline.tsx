import type { ReactNode } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from '../status/Icon.tsx'
import { TONE_ICONS, type Tone } from '../status/tones.ts'
import './data.css'

export interface TimelineItem {
  readonly id: string
  readonly at: Date
  /** What happened, in the past tense. */
  readonly title: ReactNode
  readonly who?: string
  readonly tone?: Tone
  readonly children?: ReactNode
}

/** What happened to a thing, newest first as handed in; nothing of it is ever taken away. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const { locale } = useLanguage()
  return (
    <ol className="timeline">
      {items.map((item) => (
        <li className="timeline-item" key={item.id} data-tone={item.tone ?? 'neutral'}>
          <span className="timeline-mark">
            <Icon name={TONE_ICONS[item.tone ?? 'neutral']} />
          </span>
          <div className="timeline-text">
            <p>{item.title}</p>
            <p className="timeline-when">
              <time dateTime={item.at.toISOString()}>{formatMoment(item.at, locale)}</time>
              {item.who && ` · ${item.who}`}
            </p>
            {item.children && <div className="timeline-body">{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
