import { SignedIn } from './SignedIn.tsx'
import { screen } from './screen.ts'

const Staff = screen(async () => (await import('../../identity/pages/StaffPage.tsx')).StaffPage)

export const StaffScreen = () => <SignedIn screen={Staff} />
