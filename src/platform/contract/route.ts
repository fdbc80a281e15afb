import type { z } from 'zod'

/** A route is data: the server serves it, the screen calls it, OpenAPI prints it, the audit names it. */
export interface Route<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: Method
  /** With `:names` for the params, as in `/api/records/:recordId`. */
  readonly path: string
  readonly summary: string
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer | FileAnswer
  readonly refusals: readonly string[]
  /** `public` for everybody, `signed-in` for any account, or the name of a row of a permission table. */
  readonly permission: string
  /** What the trail calls it; null only where nothing personal is read or written. */
  readonly audit: string | null
  /** What the trail calls an attempt that was refused; without it only reaching for what is not one's own is kept. */
  readonly auditRefused?: string
  /** Only for whoever proved in the last minutes who they are (decision 0111); `of-another`: of the data of somebody else. */
  readonly stepUp?: StepUp
  readonly limits: Limits
}

export type StepUp = true | 'of-another'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
export type Shape = z.ZodObject<z.ZodRawShape>

/** An answer that is a file to download; the text is its media type in OpenAPI. */
export interface FileAnswer {
  readonly file: string
}

export interface Limits {
  /** Bytes of a request's body. */
  readonly bodyBytes?: number
  /** Requests in a minute from one account or address. */
  readonly perMinute?: number
}

type Where = { get: string } | { post: string } | { put: string } | { delete: string }

export interface Spec<P extends Shape, Q extends Shape, B extends Shape, A extends z.ZodType> {
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly answers: { readonly 200: A | FileAnswer; readonly refusals: readonly string[] }
  readonly permission: string
  readonly audit: string | null
  readonly auditRefused?: string
  readonly stepUp?: StepUp
  readonly limits?: Limits
}

export function route<
  A extends z.ZodType,
  P extends Shape = z.ZodObject<Record<never, never>>,
  Q extends Shape = z.ZodObject<Record<never, never>>,
  B extends Shape = z.ZodObject<Record<never, never>>,
>(spec: Where & Spec<P, Q, B, A>): Route<P, Q, B, A> {
  const { answers, limits = {}, ...rest } = spec
  const [method, path] = placeOf(spec)
  const { params, query, body, summary, permission, audit, auditRefused, stepUp } = rest
  return {
    method,
    path,
    summary,
    permission,
    audit,
    limits,
    answer: answers[200],
    refusals: answers.refusals,
    ...(auditRefused && { auditRefused }),
    ...(stepUp && { stepUp }),
    ...(params && { params }),
    ...(query && { query }),
    ...(body && { body }),
  }
}

/** What a use case is given: params, query and body as one, after their schemas. */
export type InputOf<R extends Route> =
  R extends Route<infer P, infer Q, infer B, z.ZodType>
    ? Part<z.output<P>> & Part<z.output<Q>> & Part<z.output<B>>
    : never

export type AnswerOf<R extends Route> = R extends Route<Shape, Shape, Shape, infer A> ? z.output<A> : never

/** What a screen sends: the same before defaults and transformations. */
export type RequestOf<R extends Route> =
  R extends Route<infer P, infer Q, infer B, z.ZodType> ? Part<z.input<P>> & Part<z.input<Q>> & Part<z.input<B>> : never

/** A part that the route leaves out adds nothing; zod's empty object would forbid every key of the other parts. */
type Part<Keys> = string extends keyof Keys ? unknown : Keys

export const isFile = (answer: z.ZodType | FileAnswer): answer is FileAnswer => 'file' in answer

function placeOf(where: Where): [Method, string] {
  if ('get' in where) return ['GET', where.get]
  if ('post' in where) return ['POST', where.post]
  if ('put' in where) return ['PUT', where.put]
  return ['DELETE', where.delete]
}
