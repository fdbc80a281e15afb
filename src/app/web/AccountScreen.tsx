import { CalendarFeed } from '../../applications/pages/CalendarFeed.tsx'
import { AccountPage } from '../../identity/pages/AccountPage.tsx'

/** The account of identity, with what other capabilities keep for the person there. */
export const AccountScreen = () => (
  <AccountPage>
    <CalendarFeed />
  </AccountPage>
)
