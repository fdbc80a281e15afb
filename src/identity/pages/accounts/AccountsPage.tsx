import type { Role } from '../../../kernel/actor.ts'
import { Page } from '../../../ui/layout/Page.tsx'
import { NoPermission } from '../../../ui/status/NoPermission.tsx'
import { IDENTITY_PERMISSIONS } from '../../rules/may.ts'
import { ImportAccounts } from './ImportAccounts.tsx'
import { RegisterFile } from './RegisterFile.tsx'
import { useImportWords } from './wording.ts'

interface AccountsPageProps {
  readonly viewer: { readonly role: Role }
}

/** Accounts of many people at once: in from a file, and the register out as one. */
export function AccountsPage({ viewer: { role } }: AccountsPageProps) {
  const words = useImportWords()
  const may = (permission: 'account.import' | 'register.export') =>
    IDENTITY_PERMISSIONS[permission].some((one) => one === role)
  return (
    <Page title={words.accounts}>
      {may('account.import') && <ImportAccounts />}
      {may('register.export') ? <RegisterFile /> : <NoPermission who={words.whoMay} />}
    </Page>
  )
}
