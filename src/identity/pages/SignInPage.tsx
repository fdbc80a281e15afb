import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction, useRoute } from '../../ui/public-api.ts'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { SignedIn } from '../contract/shapes.ts'
import { me, startOidc } from '../contract/sign-in.ts'
import { rememberDeparture } from './departure.ts'
import { localPath } from './local-path.ts'
import { PasskeySignIn } from './PasskeySignIn.tsx'
import { PasswordSignIn } from './PasswordSignIn.tsx'
import { PersonaList } from './PersonaList.tsx'
import { errorsOf } from './refusal-sentences.ts'
import { SecondStep } from './SecondStep.tsx'
import { useIdentityWords } from './wording.ts'

/** Ways to come in that this server has, the safest first; in a demonstration, everybody whom one can be. */
export function SignInPage() {
  const words = useIdentityWords()
  const { data: who, error } = useRoute(me, {})
  const [ticket, setTicket] = useState<string>()
  const oidc = who?.signedIn === false ? who.oidc : null
  const goOn = (entered: SignedIn) => (entered.ticket ? setTicket(entered.ticket) : leave(entered))
  if (ticket) return <SecondStep ticket={ticket} onSignedIn={leave} />
  return (
    <Page title={words.signIn} lead={words.signInLead}>
      {!who && !error && <LoadingSkeleton />}
      {who && <WithoutPassword issuer={oidc?.issuer} />}
      {who?.demonstration ? (
        <PersonaList onSignedIn={goOn} after={<ByPassword onSignedIn={goOn} />} />
      ) : (
        (who || error) && <ByPassword onSignedIn={goOn} />
      )}
      <p>
        <Link href="/register">{words.register}</Link> · <Link href="/register/recover">{words.lostPassword}</Link>
      </p>
    </Page>
  )
}

function ByPassword({ onSignedIn }: { onSignedIn: (signedIn: SignedIn) => void }) {
  const words = useIdentityWords()
  return (
    <Section title={words.byPassword}>
      <PasswordSignIn onSignedIn={onSignedIn} />
    </Section>
  )
}

/** The identity provider, where there is one, and a key of one's own, where the browser knows of keys. */
function WithoutPassword({ issuer }: { issuer: string | undefined }) {
  const words = useIdentityWords()
  const hasKeys = 'PublicKeyCredential' in window
  if (!issuer && !hasKeys) return null
  return (
    <Section title={words.byIdentity} lead={issuer && words.identityHelp({ issuer })}>
      <div className="button-row">
        {issuer && <IdentitySignIn />}
        {hasKeys && <PasskeySignIn onSignedIn={leave} />}
      </div>
    </Section>
  )
}

function IdentitySignIn() {
  const words = useIdentityWords()
  const { locale } = useLanguage()
  const start = useAction(startOidc)
  const depart = () =>
    start.mutate(
      { locale },
      {
        onSuccess: ({ url, binding }) => {
          rememberDeparture({ binding, returnTo: askedPath() })
          window.location.assign(url)
        },
      },
    )
  return (
    <>
      {errorsOf(start.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <Button kind="primary" onPress={depart} busy={start.isPending}>
        {words.signInByIdentity}
      </Button>
    </>
  )
}

const askedPath = (): string => localPath(new URLSearchParams(window.location.search).get('to'))

const leave = ({ mustChooseRole }: SignedIn): void => window.location.assign(mustChooseRole ? '/role' : askedPath())
