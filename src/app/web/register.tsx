import './look.ts'
import { ConfirmPage } from '../../identity/pages/ConfirmPage.tsx'
import { RegisterPage } from '../../identity/pages/RegisterPage.tsx'
import { showPublicPage } from './PublicFrame.tsx'

showPublicPage(location.pathname === '/register/confirm' ? <ConfirmPage /> : <RegisterPage />)
