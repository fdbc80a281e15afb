import './look.ts'
import { ApiPage } from './api/ApiPage.tsx'
import { showPublicPage } from './PublicFrame.tsx'

showPublicPage(<ApiPage />)
