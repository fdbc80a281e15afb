import { useEffect, useRef, useState } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { proveRecovery } from '../contract/recovery.ts'
import { NewAccess } from './NewAccess.tsx'
import { useRecoveryWords } from './recovery-wording.ts'
import { errorsOf } from './refusal-sentences.ts'
import { takeReturned } from './returned.ts'

/** Back from the provider, or by the letter that follows a visit: whose ticket it is chooses how to come in. */
export function RecoveryPage() {
  const words = useRecoveryWords()
  const { ticket, error, isBroken } = useTicket()
  if (ticket) return <NewAccess ticket={ticket} />
  if (!error && !isBroken) {
    return (
      <Page title={words.prove}>
        <LoadingSkeleton rows={2} />
      </Page>
    )
  }
  const sentence = errorsOf(error, words)[0]?.sentence ?? words.refusals['access-denied']
  const action = <Link href="/register/recover">{words.again}</Link>
  return (
    <Page title={words.failed}>
      <Notice tone="error" announced title={sentence} action={action} />
    </Page>
  )
}

function useTicket() {
  const { mutate, error } = useAction(proveRecovery)
  const [ticket, setTicket] = useState(() => window.location.hash.slice(1))
  const [isBroken, setBroken] = useState(false)
  const begun = useRef(false)
  useEffect(() => {
    // React may run an effect twice while developing; the code in the address is good once.
    if (begun.current || ticket) return
    begun.current = true
    const returned = takeReturned()
    if (!returned) return setBroken(true)
    mutate(returned, { onSuccess: (proved) => setTicket(proved.ticket) })
  }, [mutate, ticket])
  return { ticket, error, isBroken }
}
