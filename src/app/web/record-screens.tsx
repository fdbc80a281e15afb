import { useRecords } from '../../training-record/pages/use-record.ts'
import { SignedIn } from './SignedIn.tsx'
import { type Screen, screen } from './screen.ts'

const Home = screen(async () => (await import('./HomeScreen.tsx')).HomeScreen)
const Record = screen(async () => (await import('../../training-record/pages/RecordPage.tsx')).RecordPage)
const Add = screen(async () => (await import('../../training-record/pages/AddPage.tsx')).AddPage)
const Approve = screen(async () => (await import('../../training-record/pages/ApprovePage.tsx')).ApprovePage)
const Import = screen(async () => (await import('../../training-record/pages/import/ImportPage.tsx')).ImportPage)
const Export = screen(async () => (await import('../../training-record/pages/ExportPage.tsx')).ExportPage)
const Completion = screen(async () => (await import('./CompletionScreen.tsx')).CompletionScreen)
const Entry = screen(async () => (await import('../../training-record/pages/EntryPage.tsx')).EntryPage)
const Plan = screen(async () => (await import('../../training-record/pages/PlanPage.tsx')).PlanPage)
const SignOff = screen(async () => (await import('../../training-record/pages/SignOffPage.tsx')).SignOffPage)
const SignOffCode = screen(
  async () => (await import('../../training-record/pages/SignOffCodePage.tsx')).SignOffCodePage,
)
const Mentors = screen(async () => (await import('../../training-record/pages/MentorsPage.tsx')).MentorsPage)

const Proof = screen(async () => (await import('../../identity/pages/ProofPage.tsx')).ProofPage)
const Access = screen(async () => (await import('../../training-record/pages/AccessPage.tsx')).AccessPage)

const ConfirmIdentity = screen(
  async () => (await import('../../identity/pages/ConfirmIdentityPage.tsx')).ConfirmIdentityPage,
)
const FoundTwice = screen(async () => (await import('../../identity/pages/FoundTwicePage.tsx')).FoundTwicePage)
const Looks = screen(async () => (await import('./LooksScreen.tsx')).LooksScreen)
const Letters = screen(async () => (await import('./LettersPage.tsx')).LettersPage)
const Inbox = screen(async () => (await import('./InboxPage.tsx')).InboxPage)

const Accounts = screen(async () => (await import('../../identity/pages/accounts/AccountsPage.tsx')).AccountsPage)

export const AccountsScreen = () => <SignedIn screen={Accounts} />
export const LookedScreen = () => <SignedIn screen={Looks} />
export const ProofScreen = () => <SignedIn screen={Proof} />
export const ConfirmIdentityScreen = () => <SignedIn screen={ConfirmIdentity} />
export const LettersScreen = () => <SignedIn screen={Letters} />
export const FoundTwiceScreen = () => <SignedIn screen={FoundTwice} />
export const InboxScreen = () => <SignedIn screen={Inbox} />
export const HomeScreen = () => <SignedIn screen={Home} />
export const RecordScreen = () => <OfRecord screen={Record} />
export const AddScreen = () => <OfRecord screen={Add} />
export const ApproveScreen = () => <SignedIn screen={Approve} />
export const ImportScreen = () => <SignedIn screen={Import} />
export const ExportScreen = () => <SignedIn screen={Export} />
export const CompletionScreen = () => <SignedIn screen={Completion} />
export const EntryScreen = () => <SignedIn screen={Entry} />
export const PlanScreen = () => <SignedIn screen={Plan} />
export const SignOffScreen = () => <SignedIn screen={SignOff} />
export const SignOffCodeScreen = () => <SignedIn screen={SignOffCode} />
export const AccessScreen = () => <SignedIn screen={Access} />
export const MentorsScreen = () => <SignedIn screen={Mentors} />

/** Whose record it is gets asked while the screen is on its way: a phone saves a journey to the server and back. */
function OfRecord({ screen }: { screen: Screen }) {
  useRecords()
  return <SignedIn screen={screen} />
}
