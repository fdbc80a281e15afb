import { expect, test } from 'vitest'
import type { FileStore } from '../platform/files/file-store.ts'
import { headingsOf, openApiOf } from '../platform/http/open-api.ts'
import { signerOf } from '../platform/signing/ed25519.ts'
import { sealerOf } from '../platform/signing/sealer.ts'
import { byCapability, capabilityOf } from './use-cases.ts'

type Any = Record<string, unknown>

const all = byCapability(
  {} as FileStore,
  signerOf(Buffer.alloc(32).toString('base64url')),
  sealerOf(Buffer.alloc(32).toString('base64url')),
)
const routes = Object.values(all).flatMap((cases) => cases.map(({ route }) => route))
const named = capabilityOf(all)
const told = routes.map((route) => ({ route, capability: named(route) }))
const text = JSON.stringify(openApiOf(told))
const document = JSON.parse(text)
const operations = Object.entries<Record<string, Any>>(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation }) as Any & { path: string }),
)

/** What the meta-schema of OpenAPI 3.1 asks of a document, as far as ours uses it. */
test('the document has what OpenAPI 3.1 asks for, and nothing beside it', () => {
  expect(Object.keys(document).sort()).toEqual(['components', 'info', 'openapi', 'paths', 'servers', 'tags'])
  expect(document.openapi).toMatch(/^3\.1\.\d+$/)
  expect(document.info).toMatchObject({ title: 'OpenSMK', version: expect.any(String), license: { name: 'EUPL-1.2' } })
  expect(operations).toHaveLength(routes.length)
})

test('every operation has a name of its own and a heading that is listed', () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  const headings = document.tags.map(({ name }: { name: string }) => name)
  expect(headings).toEqual(Object.keys(all))
  for (const { tags } of operations) expect(headings).toEqual(expect.arrayContaining(tags as string[]))
})

test('the list of headings tells of every operation what the whole document tells', () => {
  expect(document).toMatchObject(JSON.parse(JSON.stringify(headingsOf(told))))
})

test('every name in a path is a parameter, required, and no parameter is told twice', () => {
  for (const { path, parameters } of operations) {
    const told = parameters as { name: string; in: string; required: boolean; schema: object }[]
    const inPath = told.filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name }) => name).sort()).toEqual(
      [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    )
    expect(inPath.every(({ required }) => required)).toBe(true)
    expect(new Set(told.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(told.length)
  }
})

test('every answer has a description and every operation says how it refuses', () => {
  for (const { responses, method, requestBody } of operations) {
    expect(Object.keys(responses as Any)).toEqual(['200', '500', '4XX'])
    for (const answer of Object.values(responses as Record<string, Any>)) expect(answer.description).toBeTruthy()
    if (method === 'get' || method === 'delete') expect(requestBody).toBeUndefined()
  }
})

test('every reference leads somewhere, and every schema is of a type that JSON Schema knows', () => {
  for (const [, pointer = ''] of text.matchAll(/"\$ref":"#([^"]+)"/g)) {
    const found = pointer
      .split('/')
      .slice(1)
      .reduce((at, key) => at?.[key], document)
    expect(found, pointer).toBeTruthy()
  }
  const types = new Set([...text.matchAll(/"type":"([a-zA-Z]+)"/g)].map(([, type]) => type))
  const known = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null', 'apiKey']
  expect([...types].filter((type) => !known.includes(type ?? ''))).toEqual([])
  expect(text).not.toContain('"$schema"')
})
