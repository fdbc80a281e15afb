import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Route } from '../../platform/contract/route.ts'

const SRC = join(import.meta.dirname, '../..')
const CONTRACTS = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)contract(\.ts|\/[a-z-]+\.ts)$/.test(path) && !path.startsWith('platform/contract/'))
  .map((path) => join(SRC, path))

async function routesOf(paths: readonly string[]): Promise<Route[]> {
  vi.resetModules()
  const modules = await Promise.all(paths.map((path) => import(path)))
  return modules.flatMap((module) => Object.values(module) as Route[]).filter((value) => isRoute(value))
}

const isRoute = (value: Route): boolean => typeof value === 'object' && typeof value.path === 'string'

/** All that a page reads of a route to make a request of it. */
const read = ({ method, path, query, body }: Route) => ({
  method,
  path,
  query: query && Object.keys(query.shape),
  hasBody: body !== undefined,
})

test('a page reads from every contract what the server reads', async () => {
  const real = (await routesOf(CONTRACTS)).map(read)
  vi.doMock('zod', () => import('./field-names.ts'))
  const standIn = (await routesOf(CONTRACTS)).map(read)
  expect(real.length).toBeGreaterThan(50)
  expect(real.some(({ query }) => query?.length)).toBe(true)
  expect(standIn).toEqual(real)
})

test('fields follow an object that is extended, narrowed or made optional', async () => {
  const { z } = (await import('./field-names.ts')) as unknown as typeof import('zod')
  const person = z.object({ name: z.string().max(3), age: z.int().min(0).optional() })
  expect(Object.keys(person.shape)).toEqual(['name', 'age'])
  expect(Object.keys(person.extend({ unit: z.uuid() }).partial().shape)).toEqual(['name', 'age', 'unit'])
  expect(Object.keys(person.pick({ age: true }).shape)).toEqual(['age'])
  expect(Object.keys(person.omit({ age: true }).shape)).toEqual(['name'])
})
