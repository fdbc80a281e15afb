import type { ReactNode } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { SummaryList, type SummaryRow } from '../../ui/data/SummaryList.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import type { Account } from '../contract/account.ts'
import { getAccount } from '../contract/account.ts'
import { type AccountWords, useAccountWords } from './account-wording.ts'
import { Passkeys } from './Passkeys.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { RoleList } from './RoleList.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import { SessionList } from './SessionList.tsx'
import { useMe } from './use-me.ts'

/** What the app adds of other capabilities stands after the roles. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const words = useAccountWords()
  const account = useRoute(getAccount, {})
  const who = useMe().data
  if (account.error) {
    return (
      <Page title={words.account}>
        <ErrorWithRetry error={account.error} onRetry={() => void account.refetch()} />
      </Page>
    )
  }
  return (
    <Page title={words.account}>
      <Section title={words.personal}>
        {account.data ? <SummaryList rows={rowsOf(account.data, words)} /> : <LoadingSkeleton rows={5} />}
      </Section>
      <p>
        <Link href="/account/looked">{words.whoLooked}</Link>
      </p>
      <Section title={words.myRoles} lead={words.myRolesLead}>
        {who?.signedIn ? <RoleList who={who} /> : <LoadingSkeleton rows={2} />}
        <p>
          <Link href="/account/deputies">{words.deputies}</Link>
        </p>
      </Section>
      {children}
      <Section title={words.sessions} lead={words.sessionsLead}>
        <SessionList />
      </Section>
      <Passkeys />
      <SecondFactor />
      <Section title={words.changePassword}>
        {account.data?.hasPassword === false ? <p>{words.noPassword}</p> : <PasswordForm />}
      </Section>
    </Page>
  )
}

const rowsOf = (account: Account, words: AccountWords): SummaryRow[] => [
  { label: words.givenNames, value: account.givenNames },
  { label: words.surname, value: account.surname },
  { label: words.pesel, value: account.maskedPesel ?? words.none },
  { label: words.profession, value: account.profession ? words.professions[account.profession] : words.none },
  { label: words.licenceNumber, value: account.licenceNumber ?? words.none },
  { label: words.email, value: account.email },
]
