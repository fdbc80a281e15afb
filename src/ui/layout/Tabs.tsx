import { formatNumber } from '../../platform/i18n/numbers.ts'
import { useLanguage } from '../language.tsx'
import './page.css'

export interface Tab {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly current: boolean
}

/** Parts of one thing as links: each has its address, and the back button works. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const { locale } = useLanguage()
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} className="tab" aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="tab-count">{formatNumber(tab.count, locale)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
