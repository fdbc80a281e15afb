import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, RequestOf, Route } from '../platform/contract/route.ts'
import { everyPage, type Page } from './every-page.ts'
import { call, callOnce, type ProblemError, worthAsking } from './request.ts'
import { withProof } from './step-up.ts'

interface Reading {
  /** False while something that the question needs is not known yet. */
  readonly enabled?: boolean
  /** The last answer is kept on the device and given when there is no network: for the phone's screens. */
  readonly offline?: boolean
  readonly refreshMs?: number
}

/** What the route answers now, kept fresh by every action of this page. */
export function useRoute<R extends Route>(
  route: R,
  input: RequestOf<R>,
  reading: Reading = {},
): UseQueryResult<AnswerOf<R>, ProblemError> {
  return useQuery<AnswerOf<R>, ProblemError>({
    queryKey: routeKey(route, input),
    queryFn: ({ signal }) => call(route, input, { signal, offline: reading.offline ?? false }),
    enabled: reading.enabled ?? true,
    refetchInterval: reading.refreshMs ?? false,
  })
}

/** All the pages of what the route answers now, however many there are. */
export function useEveryPage<R extends Route>(
  route: AnswerOf<R> extends Page ? R : never,
  input: RequestOf<R>,
): UseQueryResult<AnswerOf<R>[], ProblemError> {
  return useQuery<AnswerOf<R>[], ProblemError>({
    queryKey: [...routeKey(route, input), 'every page'],
    queryFn: ({ signal }) =>
      everyPage(
        (after) => call(route, { ...(input as object), after } as RequestOf<R>, { signal }) as Promise<Page>,
      ) as Promise<AnswerOf<R>[]>,
  })
}

/**
 * Something to do, not to read; while it is under way the same thing is not sent again, it gets the same answer.
 * When it succeeds everything read on the page is asked again.
 */
export function useAction<R extends Route>(route: R) {
  const client = useQueryClient()
  return useMutation<AnswerOf<R>, ProblemError, RequestOf<R>>({
    mutationFn: (input) => withProof(() => callOnce(route, input)),
    onSuccess: () => Promise.race([client.invalidateQueries(), pause(READING_ANEW_MS)]),
  })
}

/** What was done is told at the latest then, though a list that is slow to come is still being read. */
const READING_ANEW_MS = 2000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export const routeKey = <R extends Route>(route: R, input: RequestOf<R>) => [route.path, input] as const

/** Asked again only where asking again may help: no network, an overloaded server; never after a refusal. */
export const worthRetrying = (failures: number, error: Error): boolean => failures < 2 && worthAsking(error)
