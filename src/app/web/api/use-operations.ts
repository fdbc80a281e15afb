import { useEffect, useState } from 'react'
import { type ProblemError, send } from '../../../ui/request.ts'
import { type Heading, listed, type OpenApi } from './open-api.ts'

export const DOCUMENT = '/api/openapi.json'
/** The same without what is sent, answered and refused, which is read when somebody searches or opens an operation. */
export const HEADINGS = '/api/openapi-headings.json'

const asked = new Map<string, Promise<unknown>>()

/** A document is fetched once for all who read it; after a failure, anew. */
function fetched(address: string): Promise<unknown> {
  const known = asked.get(address)
  if (known) return known
  const fresh = send({ method: 'GET', url: address })
  asked.set(address, fresh)
  fresh.catch(() => asked.delete(address))
  return fresh
}

interface Operations<Kind> {
  readonly operations?: readonly Kind[]
  readonly error?: ProblemError
  readonly retry: () => void
}

export function useOperations<Kind extends Heading>(address: string): Operations<Kind> {
  const [told, setTold] = useState<Omit<Operations<Kind>, 'retry'>>({})
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    setTold({})
    fetched(address).then(
      (document) => setTold({ operations: listed(document as OpenApi<Kind>) }),
      (error: ProblemError) => setTold({ error }),
    )
  }, [address, attempt])
  return { ...told, retry: () => setAttempt(attempt + 1) }
}
