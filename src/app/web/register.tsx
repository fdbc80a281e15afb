import './look.ts'
import { lazy, type ReactNode, Suspense } from 'react'
import { ConfirmPage } from '../../identity/pages/ConfirmPage.tsx'
import { RegisterPage } from '../../identity/pages/RegisterPage.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { showPublicPage } from './PublicFrame.tsx'

/** Fetched only by those who come back from the identity provider, or have lost their way in. */
const ProofReturn = lazy(async () => ({
  default: (await import('../../identity/pages/ProofReturn.tsx')).ProofReturn,
}))
const RecoverPage = lazy(async () => ({
  default: (await import('../../identity/pages/RecoverPage.tsx')).RecoverPage,
}))
const RecoverLinkPage = lazy(async () => ({
  default: (await import('../../identity/pages/RecoverLinkPage.tsx')).RecoverLinkPage,
}))
const RecoveryPage = lazy(async () => ({
  default: (await import('../../identity/pages/RecoveryPage.tsx')).RecoveryPage,
}))

const later = (page: ReactNode) => () => <Suspense fallback={<LoadingSkeleton />}>{page}</Suspense>

const PAGES: Readonly<Record<string, () => ReactNode>> = {
  '/register/confirm': () => <ConfirmPage />,
  '/register/proof': later(<ProofReturn />),
  '/register/recover': later(<RecoverPage />),
  '/register/recover-link': later(<RecoverLinkPage />),
  '/register/recovery': later(<RecoveryPage />),
}

showPublicPage((PAGES[location.pathname] ?? (() => <RegisterPage />))())
