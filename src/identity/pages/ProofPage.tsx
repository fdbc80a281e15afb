import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { getRegistration, startProof } from '../contract/registration.ts'
import { rememberDeparture } from './departure.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { errorsOf } from './refusal-sentences.ts'
import { SheetForm } from './SheetForm.tsx'
import { SheetShown } from './SheetShown.tsx'

/** By what a newcomer proves who they are. */
export function ProofPage() {
  const words = useNewcomerWords()
  const { data, error, refetch } = useRoute(getRegistration, {})
  const back = <Link href="/">{words.back}</Link>
  if (!data) {
    return (
      <Page title={words.proof} back={back}>
        {error ? <ErrorWithRetry error={error} onRetry={() => void refetch()} /> : <LoadingSkeleton />}
      </Page>
    )
  }
  if (data.proof) {
    return (
      <Page title={words.proof} back={back}>
        <Notice tone="success" title={words.proved} action={<Link href="/cases">{words.steps.role}</Link>}>
          <p>{words.provedNext}</p>
        </Notice>
      </Page>
    )
  }
  return (
    <Page title={words.proof} lead={words.proofLead} back={back}>
      {data.oidc ? <ByProvider issuer={data.oidc.issuer} /> : <Notice title={words.noProvider} />}
      {data.sheet ? (
        <SheetShown key={data.sheet.code} sheet={data.sheet} email={data.email} />
      ) : (
        <Section title={words.inPerson} lead={words.inPersonLead}>
          <SheetForm />
        </Section>
      )}
    </Page>
  )
}

function ByProvider({ issuer }: { issuer: string }) {
  const words = useNewcomerWords()
  const { locale } = useLanguage()
  const start = useAction(startProof)
  const depart = () =>
    start.mutate(
      { locale },
      {
        onSuccess: ({ url, binding }) => {
          rememberDeparture({ binding, returnTo: '/', purpose: 'proof' })
          window.location.assign(url)
        },
      },
    )
  return (
    <Section title={words.byProvider} lead={words.byProviderLead({ issuer })}>
      {errorsOf(start.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <Button kind="primary" onPress={depart} busy={start.isPending}>
        {words.goToProvider}
      </Button>
    </Section>
  )
}
