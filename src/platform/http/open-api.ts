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

/** The contract as OpenAPI 3.1, from the same route values that the server serves. */
export function openApiOf(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'OpenSMK', version: '0.1.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths,
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-opensmk' } },
    },
  }
}

function operationOf(route: Route): object {
  const problem = { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  return {
    summary: route.summary,
    operationId: operationIdOf(route),
    tags: [route.path.split('/')[2] ?? 'api'],
    ...(route.permission === 'public' ? {} : { security: [{ session: [] }] }),
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body && { requestBody: { required: true, content: bodyOf(route.body) } }),
    responses: {
      200: { description: 'Done', content: contentOf(route) },
      '4XX': { description: `Refused: ${route.refusals.join(', ') || 'by shape or permission'}`, ...problem },
      500: { description: 'A fault of ours, without detail', ...problem },
    },
    'x-permission': route.permission,
    'x-audit': route.audit,
    'x-refusals': route.refusals,
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

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): object =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
