import { useEffect, useRef, useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { finishProof } from '../contract/proof.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { errorsOf } from './refusal-sentences.ts'
import { takeReturned } from './returned.ts'

/** Back from the provider with a proof for the account that is signed in here. */
export function ProofReturn() {
  const words = useNewcomerWords()
  const { error, isMerged, isBroken } = useFinish()
  if (isMerged) {
    return (
      <Page title={words.merged} lead={words.mergedWhy}>
        <p>
          <Link href="/sign-in" as="primary">
            {words.toSignIn}
          </Link>
        </p>
      </Page>
    )
  }
  if (!error && !isBroken) {
    return (
      <Page title={words.proving} lead={words.provingLead}>
        <LoadingSkeleton rows={2} />
      </Page>
    )
  }
  const sentence = errorsOf(error, words)[0]?.sentence ?? words.refusals['access-denied']
  return (
    <Page title={words.notProved}>
      <Notice tone="error" announced title={sentence} action={<Link href="/proof">{words.back}</Link>} />
    </Page>
  )
}

function useFinish() {
  const { mutate, error } = useAction(finishProof)
  const [isMerged, setMerged] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    // React may run an effect twice while developing; the code in the address is good once.
    if (begun.current) return
    begun.current = true
    const returned = takeReturned()
    if (!returned) return setBroken(true)
    mutate(returned, {
      onSuccess: ({ outcome }) => (outcome === 'merged' ? setMerged(true) : window.location.replace('/')),
    })
  }, [mutate])
  return { error, isMerged, isBroken }
}
