import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { startRecovery } from '../contract/recovery.ts'
import { rememberDeparture } from './departure.ts'
import { RecoverySheetForm } from './RecoverySheetForm.tsx'
import { useRecoveryWords } from './recovery-wording.ts'
import { errorsOf } from './refusal-sentences.ts'

/** Where the letter leads: it opens nothing, it lets its reader prove who they are. */
export function RecoverLinkPage() {
  const words = useRecoveryWords()
  const [token] = useState(() => window.location.hash.slice(1))
  return (
    <Page title={words.prove} lead={words.proveLead}>
      <ByProvider token={token} />
      <Section title={words.inPerson} lead={words.inPersonLead}>
        <RecoverySheetForm token={token} />
      </Section>
      <p>
        <Link href="/register/recover">{words.again}</Link>
      </p>
    </Page>
  )
}

function ByProvider({ token }: { token: string }) {
  const words = useRecoveryWords()
  const { locale } = useLanguage()
  const start = useAction(startRecovery)
  const depart = () =>
    start.mutate(
      { token, locale },
      {
        onSuccess: ({ url, binding }) => {
          rememberDeparture({ binding, returnTo: '/', purpose: 'recovery', token })
          window.location.assign(url)
        },
      },
    )
  return (
    <Section title={words.byProvider}>
      {errorsOf(start.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <Button kind="primary" onPress={depart} busy={start.isPending}>
        {words.goToProvider}
      </Button>
    </Section>
  )
}
