import { useRouter } from '@tanstack/react-router'
import { Page } from '../../ui/layout/Page.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { useAccountWords } from './account-wording.ts'
import { RoleList } from './RoleList.tsx'
import { useMe } from './use-me.ts'

/** Asked once, after the first sign-in of somebody with several roles; later the head of the page changes it. */
export function RolePage() {
  const words = useAccountWords()
  const router = useRouter()
  const who = useMe().data
  return (
    <Page title={words.chooseRole} lead={words.chooseRoleLead}>
      {who?.signedIn ? <RoleList who={who} onChosen={() => router.history.push('/')} /> : <LoadingSkeleton rows={3} />}
    </Page>
  )
}
