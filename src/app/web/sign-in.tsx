import './look.ts'
import { SignInCallbackPage } from '../../identity/pages/SignInCallbackPage.tsx'
import { SignInPage } from '../../identity/pages/SignInPage.tsx'
import { showPublicPage } from './PublicFrame.tsx'

showPublicPage(location.pathname === '/sign-in/callback' ? <SignInCallbackPage /> : <SignInPage />)
