import { useEffect, useRef, useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { SignedIn } from '../contract/shapes.ts'
import { finishOidc } from '../contract/sign-in.ts'
import { rememberDeparture, takeDeparture } from './departure.ts'
import { localPath } from './local-path.ts'
import { errorsOf } from './refusal-sentences.ts'
import { SecondStep } from './SecondStep.tsx'
import { useIdentityWords } from './wording.ts'

/** Back from the identity provider: what it put in the address goes to the server, with what this tab kept. */
export function SignInCallbackPage() {
  const words = useIdentityWords()
  const { failed, error, waiting } = useFinish()
  const sentences = failed ? [words.refusals[failed]] : errorsOf(error, words).map(({ sentence }) => sentence)
  if (waiting) return <SecondStep {...waiting} />
  if (sentences.length === 0) {
    return (
      <Page title={words.confirmingIdentity} lead={words.confirmingIdentityLead}>
        <LoadingSkeleton rows={2} />
      </Page>
    )
  }
  return (
    <Page title={words.notSignedIn}>
      <Notice
        tone="error"
        announced
        title={sentences.join(' ')}
        action={
          <Link href="/sign-in" as="primary">
            {words.backToSignIn}
          </Link>
        }
      />
    </Page>
  )
}

function useFinish() {
  const { mutate, error } = useAction(finishOidc)
  const [failed, setFailed] = useState<'access-denied' | 'sign-in-expired'>()
  const [waiting, setWaiting] = useState<{ ticket: string; onSignedIn: (signedIn: SignedIn) => void }>()
  const begun = useRef(false)
  useEffect(() => {
    // React may run an effect twice while developing; the code in the address is good once.
    if (begun.current) return
    begun.current = true
    const departure = takeDeparture()
    if (departure?.purpose) {
      rememberDeparture(departure)
      return window.location.replace(`/register/${departure.purpose}${window.location.search}`)
    }
    const { code, state, iss, error: refused } = Object.fromEntries(new URLSearchParams(window.location.search))
    if (refused) return setFailed('access-denied')
    if (!departure || !code || !state) return setFailed('sign-in-expired')
    const leave = ({ mustChooseRole }: SignedIn) =>
      window.location.replace(mustChooseRole ? '/role' : localPath(departure.returnTo))
    const goOn = (entered: SignedIn) =>
      entered.ticket ? setWaiting({ ticket: entered.ticket, onSignedIn: leave }) : leave(entered)
    mutate({ code, state, binding: departure.binding, ...(iss && { iss }) }, { onSuccess: goOn })
  }, [mutate])
  return { failed, error, waiting }
}
