import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import {
  CaseAttachmentsScreen,
  CaseCheckScreen,
  CaseScreen,
  CaseSectionScreen,
  CasesScreen,
  OutagesScreen,
} from './case-screens.tsx'
import { Frame } from './Frame.tsx'
import { StaffScreen } from './identity-screens.tsx'
import { NotFound } from './NotFound.tsx'
import { hasNewVersion } from './new-version.ts'
import { PageError } from './PageError.tsx'
import {
  AccessScreen,
  AccountsScreen,
  AddScreen,
  ApproveScreen,
  CompletionScreen,
  ConfirmIdentityScreen,
  EntryScreen,
  ExportScreen,
  FoundTwiceScreen,
  HomeScreen,
  ImportScreen,
  InboxScreen,
  LettersScreen,
  LookedScreen,
  MentorsScreen,
  PlanScreen,
  ProofScreen,
  RecordScreen,
  SignOffCodeScreen,
  SignOffScreen,
} from './record-screens.tsx'
import { NewReferralScreen, ReferralScreen, ReferralsScreen, SupervisorScreen } from './referral-screens.tsx'

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound })

/** One line for each screen, fetched when somebody goes there. */
const kit = createRoute({
  getParentRoute: () => root,
  path: '/kit',
  component: lazyRouteComponent(() => import('./kit/KitPage.tsx'), 'KitPage'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./AccountScreen.tsx'), 'AccountScreen'),
})

const role = createRoute({
  getParentRoute: () => root,
  path: '/role',
  component: lazyRouteComponent(() => import('../../identity/pages/RolePage.tsx'), 'RolePage'),
})

const proof = createRoute({
  getParentRoute: () => root,
  path: '/proof',
  component: ProofScreen,
})

const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  component: StaffScreen,
})

const foundTwice = createRoute({
  getParentRoute: () => root,
  path: '/confirm-identity/found-twice',
  component: FoundTwiceScreen,
})

const confirmIdentity = createRoute({
  getParentRoute: () => root,
  path: '/confirm-identity',
  component: ConfirmIdentityScreen,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: HomeScreen,
})

const ownRecord = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: RecordScreen,
})

const record = createRoute({
  getParentRoute: () => root,
  path: '/records/$recordId',
  component: RecordScreen,
})

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: AddScreen,
})

const approve = createRoute({
  getParentRoute: () => root,
  path: '/approve/$recordId',
  component: ApproveScreen,
})

const exported = createRoute({
  getParentRoute: () => root,
  path: '/records/$recordId/export',
  component: ExportScreen,
})

const completion = createRoute({
  getParentRoute: () => root,
  path: '/records/$recordId/completion',
  component: CompletionScreen,
})

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  component: InboxScreen,
})

const looked = createRoute({
  getParentRoute: () => root,
  path: '/account/looked',
  component: LookedScreen,
})

const deputies = createRoute({
  getParentRoute: () => root,
  path: '/account/deputies',
  component: lazyRouteComponent(() => import('../../identity/pages/DeputiesPage.tsx'), 'DeputiesPage'),
})

const accounts = createRoute({ getParentRoute: () => root, path: '/accounts', component: AccountsScreen })

const identityPages = [accounts, inbox, account, looked, role, deputies, proof, staff, confirmIdentity, foundTwice]
const recordPages = [home, ownRecord, record, add, approve, exported, completion]

const recordImport = createRoute({
  getParentRoute: () => root,
  path: '/record/import',
  component: ImportScreen,
})

const entryPages = [
  createRoute({
    getParentRoute: () => root,
    path: '/records/$recordId/entries/$entryId',
    component: EntryScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$recordId/plan',
    component: PlanScreen,
  }),
]

const delegationPages = [
  createRoute({
    getParentRoute: () => root,
    path: '/sign-off/$code',
    component: SignOffScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/record/sign-off',
    component: SignOffCodeScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$recordId/mentors',
    component: MentorsScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$recordId/access',
    component: AccessScreen,
  }),
]

const referralPages = [
  createRoute({
    getParentRoute: () => root,
    path: '/referrals',
    component: ReferralsScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/referrals/new',
    component: NewReferralScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/referrals/$referralId',
    component: ReferralScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/records/$recordId/supervisor',
    component: SupervisorScreen,
  }),
]

const casePages = [
  createRoute({ getParentRoute: () => root, path: '/cases', component: CasesScreen }),
  createRoute({ getParentRoute: () => root, path: '/outages', component: OutagesScreen }),
  createRoute({ getParentRoute: () => root, path: '/letters', component: LettersScreen }),
  createRoute({ getParentRoute: () => root, path: '/cases/$applicationId', component: CaseScreen }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$applicationId/section/$section',
    component: CaseSectionScreen,
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$applicationId/attachments',
    component: CaseAttachmentsScreen,
  }),
  createRoute({ getParentRoute: () => root, path: '/cases/$applicationId/check', component: CaseCheckScreen }),
]

export const router = createRouter({
  routeTree: root.addChildren([
    kit,
    ...identityPages,
    ...recordPages,
    ...entryPages,
    ...delegationPages,
    ...referralPages,
    ...casePages,
    recordImport,
  ]),
  defaultPendingComponent: LoadingSkeleton,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
})

/** Every plain link to an address of ours is followed without loading the page anew; the kit needs no router for it. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || !isOurs(event, link) || hasNewVersion()) return
    event.preventDefault()
    router.history.push(link.pathname + link.search + link.hash)
  })
}

/** Pages of their own, and what the server answers itself. */
const OUTSIDE = /^\/(api|sign-in|register)(\/|$)/

function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const here = link.pathname === location.pathname && link.search === location.search && link.hash !== ''
  const inside = link.origin === location.origin && !OUTSIDE.test(link.pathname) && !here
  return plain && inside && !event.defaultPrevented && !link.hasAttribute('download') && link.target === ''
}
