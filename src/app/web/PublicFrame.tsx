import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../../ui/language.tsx'
import { AppShell } from '../../ui/layout/AppShell.tsx'
import { usePageWords } from '../../ui/page-words.ts'

/** A page that a stranger opens: it stands alone, without the router, the cache and the screens of those who are signed in. */
export function showPublicPage(page: ReactNode): void {
  const into = document.getElementById('app')
  if (!into) throw new Error('the page has no place for its content')
  createRoot(into).render(
    <StrictMode>
      <LanguageProvider>
        <Shell>{page}</Shell>
      </LanguageProvider>
    </StrictMode>,
  )
}

function Shell({ children }: { children: ReactNode }) {
  const { apiLink } = usePageWords()
  return <AppShell reading={[{ href: '/api', label: apiLink }]}>{children}</AppShell>
}
