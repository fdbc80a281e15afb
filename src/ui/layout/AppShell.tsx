import type { ReactNode } from 'react'
import { usePageWords } from '../page-words.ts'
import { BottomBar, type BottomBarItem } from './BottomBar.tsx'
import './layout.css'
import { ShellHeader, type ShellHeaderProps } from './ShellHeader.tsx'

interface AppShellProps extends ShellHeaderProps {
  /** The four places of the phone: `Dziś`, `Dodaj`, `Karta`, `Sprawy`. None on public pages. */
  readonly bottom?: readonly BottomBarItem[]
  /** Over every page: what concerns all of them, as being off line. */
  readonly notice?: ReactNode
  readonly children: ReactNode
}

const NO_ITEMS: readonly BottomBarItem[] = []

/** What stands around every page. */
export function AppShell({ bottom = NO_ITEMS, notice, children, ...header }: AppShellProps) {
  const words = usePageWords()
  return (
    <div className="shell" data-bottom={bottom.length > 0 || undefined}>
      <a className="skip-link" href="#content">
        {words.skipToContent}
      </a>
      <ShellHeader {...header} />
      <main className="shell-main" id="content" tabIndex={-1}>
        {notice}
        {children}
      </main>
      {bottom.length > 0 && <BottomBar items={bottom} />}
    </div>
  )
}
