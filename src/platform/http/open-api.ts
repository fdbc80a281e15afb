import { z } from 'zod'
import { FileBody } from '../contract/file-body.ts'
import { isFile, type Route, type Shape } from '../contract/route.ts'

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId', 'refusals'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    refusals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'facts'],
        properties: {
          code: { type: 'string' },
          facts: { type: 'object' },
          field: { type: 'string' },
          law: { type: 'string' },
        },
      },
    },
  },
}

/** A route, and the capability under which a reader finds it. */
export interface Listed {
  readonly route: Route
  readonly capability: string
}

/** The contract as OpenAPI 3.1, from the same route values that the server serves. */
export function openApiOf(routes: readonly Listed[]): object {
  return {
    openapi: '3.1.0',
    info: { title: 'OpenSMK', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ capability }) => capability))].map((name) => ({ name })),
    paths: pathsOf(routes, operationOf),
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-opensmk' } },
    },
  }
}

/** What a list of the operations shows: the same document without what is sent, answered and refused. */
export function headingsOf(routes: readonly Listed[]): object {
  return { paths: pathsOf(routes, headingOf) }
}

function pathsOf(routes: readonly Listed[], told: (route: Route, capability: string) => object): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const { route, capability } of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: told(route, capability) }
  }
  return paths
}

const headingOf = (route: Route, capability: string): object => ({
  summary: route.summary,
  tags: [capability],
  'x-permission': route.permission,
})

function operationOf(route: Route, capability: string): object {
  const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  return {
    ...headingOf(route, capability),
    operationId: operationIdOf(route),
    'x-refusals': route.refusals,
    'x-audit': route.audit,
    ...(route.permission === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body && { requestBody: { required: true, content: bodyOf(route.body) } }),
    responses: {
      200: { description: 'Done', content: contentOf(route) },
      '4XX': { description: `Refused: ${route.refusals.join(', ') || 'by shape or permission'}`, ...problem },
      500: { description: 'A fault of ours, without detail', ...problem },
    },
  }
}

const operationIdOf = (route: Route): string =>
  `${route.method.toLowerCase()}${route.path.replace(/[^a-zA-Z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '')}`

function bodyOf(body: Shape): object {
  if (body === FileBody) return { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: schemaOf(body, 'input') } }
}

function contentOf({ answer }: Route): object {
  if (isFile(answer)) return { [answer.file]: { schema: { type: 'string', format: 'binary' } } }
  return { 'application/json': { schema: schemaOf(answer, 'output') } }
}

function parametersOf(shape: Route['params'], place: 'path' | 'query'): object[] {
  if (!shape) return []
  return Object.entries(shape.shape).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }))
}

/** The dialect is said once, by OpenAPI 3.1 itself; a uuid's pattern says no more than its format. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const {
    $schema: _,
    $defs,
    ...told
  } = z.toJSONSchema(schema, {
    ...{ io, unrepresentable: 'any', target: 'draft-2020-12' },
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern
    },
  })
  return $defs ? JSON.parse(JSON.stringify(told).replace(ITSELF, '{}')) : told
}

/** What holds itself is a free JSON value, the one such thing in a contract: any value is allowed, and no reference leads astray. */
const ITSELF = /\{"\$ref":"#\/\$defs\/[^"]+"\}/g
