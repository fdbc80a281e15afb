import './look.ts'
import { lazy, type ReactNode, Suspense } from 'react'
import { ConfirmPage } from '../../identity/pages/ConfirmPage.tsx'
import { RegisterPage } from '../../identity/pages/RegisterPage.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { showPublicPage } from './PublicFrame.tsx'

/** Fetched only by those who come back from the identity provider. */
const ProofReturn = lazy(async () => ({
  default: (await import('../../identity/pages/ProofReturn.tsx')).ProofReturn,
}))

const PAGES: Readonly<Record<string, () => ReactNode>> = {
  '/register/confirm': () => <ConfirmPage />,
  '/register/proof': () => (
    <Suspense fallback={<LoadingSkeleton />}>
      <ProofReturn />
    </Suspense>
  ),
}

showPublicPage((PAGES[location.pathname] ?? (() => <RegisterPage />))())
