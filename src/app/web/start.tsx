import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { worthRetrying } from '../../ui/api.ts'
import { LanguageProvider } from '../../ui/language.tsx'
import { watchVersions } from './new-version.ts'
import { followLinks, router } from './router.tsx'

const FRESH_MS = 5_000

const client = new QueryClient({
  // A phone that says it is off line still gets what the service worker kept.
  defaultOptions: {
    queries: { retry: worthRetrying, staleTime: FRESH_MS, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

export function start(into: HTMLElement | null): void {
  if (!into) throw new Error('the page has no place for the app')
  followLinks()
  watchVersions()
  createRoot(into).render(
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  )
}
