import type { Problem } from '../platform/contract/problem.ts'
import type { AnswerOf, Method, RequestOf, Route } from '../platform/contract/route.ts'
import { onceAtATime } from './under-way.ts'

/** What the server (or the lack of one) answered instead of the answer: status, code, all the reasons, the request's id. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** Codes that the screen makes up itself, where no answer of the server's came. */
export const NO_NETWORK = 'no-network'
export const FAULT = 'fault'

export interface WireRequest {
  readonly method: Method
  readonly url: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** Parts one flat input as the route says: into the path, into the address's query, and into the body. */
export function wireRequest<R extends Route>(route: R, input: RequestOf<R>): WireRequest {
  const query = new URLSearchParams()
  const body: Record<string, unknown> = {}
  const inPath = new Set(namesIn(route.path))
  for (const [name, value] of Object.entries(input as Record<string, unknown>)) {
    if (value === undefined || inPath.has(name)) continue
    if (route.method === 'GET' || isOf(route.query, name)) addTo(query, name, value)
    else body[name] = value
  }
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(textAt(input, name)))
  const url = query.size > 0 ? `${path}?${query}` : path
  return route.method === 'GET' || route.method === 'DELETE' || !route.body
    ? { method: route.method, url }
    : { method: route.method, url, body }
}

/** The address of a GET, for links that download and for pictures. */
export const addressOf = <R extends Route>(route: R, input: RequestOf<R>): string => wireRequest(route, input).url

/** Sends it and gives the answer's JSON; throws a ProblemError for everything else, a dead network included. */
export async function send(request: WireRequest, options: { signal?: AbortSignal; offline?: boolean } = {}) {
  const response = await fetched(request, options)
  if (response.ok) return response.status === 204 ? undefined : response.json()
  throw new ProblemError(await problemIn(response))
}

/** Asks the server once: the answer of the route, or a thrown ProblemError. */
export const call = <R extends Route>(
  route: R,
  input: RequestOf<R>,
  options: { signal?: AbortSignal; offline?: boolean } = {},
): Promise<AnswerOf<R>> => send(wireRequest(route, input), options)

/** The same, but what is under way already is not sent a second time: for what changes something. */
export const callOnce = <R extends Route>(route: R, input: RequestOf<R>): Promise<AnswerOf<R>> =>
  onceAtATime(JSON.stringify(wireRequest(route, input)), () => call(route, input))

/** No network, an overloaded server: what another attempt may mend. */
export const worthAsking = (error: Error): boolean =>
  error instanceof ProblemError && [0, 429, 502, 503, 504].includes(error.problem.status)

export const problem = (code: string, status: number, requestId = ''): Problem => ({
  type: `urn:opensmk:problem:${code}`,
  title: code,
  status,
  code,
  requestId,
  refusals: [],
})

/** How often a server that is too busy is asked again, each time when it says; what it turned away it has not begun. */
const AGAIN = 5

async function fetched(request: WireRequest, options: { signal?: AbortSignal; offline?: boolean }) {
  for (let again = AGAIN; ; again--) {
    const response = await fetchedOnce(request, options)
    const seconds = Number(response.headers.get('retry-after'))
    if (response.status !== 503 || !seconds || again === 0) return response
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

async function fetchedOnce(request: WireRequest, { signal, offline }: { signal?: AbortSignal; offline?: boolean }) {
  const headers: Record<string, string> = { accept: 'application/json', 'x-requested-with': 'opensmk' }
  if (request.body) headers['content-type'] = 'application/json'
  if (offline) headers['x-opensmk-offline'] = 'keep'
  try {
    return await fetch(request.url, {
      method: request.method,
      credentials: 'same-origin',
      headers,
      ...(request.body && { body: JSON.stringify(request.body) }),
      ...(signal && { signal }),
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ProblemError(problem(NO_NETWORK, 0))
  }
}

async function problemIn(response: Response): Promise<Problem> {
  const fallback = problem(FAULT, response.status, response.headers.get('x-request-id') ?? '')
  if (!response.headers.get('content-type')?.includes('json')) return fallback
  const told: Partial<Problem> = await response.json().catch(() => ({}))
  return { ...fallback, ...told, status: response.status }
}

function addTo(query: URLSearchParams, name: string, value: unknown): void {
  for (const each of Array.isArray(value) ? value : [value]) query.append(name, String(each))
}

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')

const isOf = (shape: Route['query'], name: string): boolean => shape !== undefined && name in shape.shape

const textAt = (input: unknown, name: string): string => String((input as Record<string, unknown>)[name])
