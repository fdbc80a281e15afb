import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerOf, RequestOf, Route } from '../platform/contract/route.ts'
import { call, callOnce, type ProblemError } from './request.ts'

/** The same two words as in api.ts, without its cache: for the pages that a stranger opens, where every byte is waited for. */

interface Reading<R extends Route> {
  readonly data?: AnswerOf<R>
  readonly error?: ProblemError
}

/** What the route answers, asked once; the input is fixed for as long as the page stands. */
export function useRoute<R extends Route>(
  route: R,
  input: RequestOf<R>,
): Reading<R> & { readonly refetch: () => void } {
  const [reading, setReading] = useState<Reading<R>>({})
  const asked = useRef(input)
  const refetch = useCallback(() => {
    call(route, asked.current).then(
      (data) => setReading({ data }),
      (error: ProblemError) => setReading({ error }),
    )
  }, [route])
  useEffect(refetch, [refetch])
  return { ...reading, refetch }
}

interface Outcome<R extends Route> {
  readonly onSuccess?: (answer: AnswerOf<R>) => void
  readonly onError?: (error: ProblemError) => void
}

interface Doing<R extends Route> {
  readonly variables?: RequestOf<R>
  readonly isPending: boolean
  readonly error: ProblemError | null
}

/** Something to do; the page says what follows. */
export function useAction<R extends Route>(route: R) {
  const [doing, setDoing] = useState<Doing<R>>({ isPending: false, error: null })
  const mutate = useCallback(
    (variables: RequestOf<R>, { onSuccess, onError }: Outcome<R> = {}) => {
      setDoing({ variables, isPending: true, error: null })
      callOnce(route, variables).then(
        (answer) => {
          setDoing({ variables, isPending: false, error: null })
          onSuccess?.(answer)
        },
        (error: ProblemError) => {
          setDoing({ variables, isPending: false, error })
          onError?.(error)
        },
      )
    },
    [route],
  )
  return { ...doing, mutate }
}
