import { usePageWords } from '../page-words.ts'
import { Icon, type IconName } from '../status/Icon.tsx'
import './layout.css'
import './bottom-bar.css'

export interface BottomBarItem {
  readonly href: string
  readonly label: string
  readonly icon: IconName
  readonly current?: boolean
}

/** At the thumb, on the phone only. */
export function BottomBar({ items }: { items: readonly BottomBarItem[] }) {
  const words = usePageWords()
  return (
    <nav className="shell-bottom" aria-label={words.phoneNavigation}>
      {items.map((item) => (
        <a key={item.href} href={item.href} className="bottom-item" aria-current={item.current ? 'page' : undefined}>
          <Icon name={item.icon} />
          <span>{item.label}</span>
        </a>
      ))}
    </nav>
  )
}
