import { startDemoIdp } from '../../src/app/demo-idp/provider.ts'
import { CAST } from '../../src/app/seed/cast.ts'
import { peopleOfProvider } from '../../src/app/seed/newcomers.ts'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { test as base } from './database.ts'
import { startIdentityServer } from './identity-server.ts'

export const PEOPLE = CAST
export const ORIGIN = 'http://localhost:3000'
export const STRANGER = {
  subject: 'x',
  givenNames: 'Obca',
  surname: 'Osoba',
  pesel: '44051401359',
  note: 'Nie ma konta',
}

/** `test` with the demonstration's people and its identity provider. */
export const test = base.extend('server', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  const server = await startIdentityServer(databaseUrl)
  const idp = await startDemoIdp({ origin: ORIGIN, people: [...peopleOfProvider(), STRANGER] })
  Object.assign(process.env, idp.environment, { OPENSMK_DEMO: '1', OPENSMK_ORIGIN: ORIGIN })
  onCleanup(async () => {
    await idp.stop()
    await server.stop()
  })
  await seedPersons(server.db)
  return server
})

/** Walks through the provider's pages as a browser does, and says what it sends back to us. */
export async function choose(url: string, subject: string): Promise<Back> {
  const cookies = new Map<string, string>()
  const go = async (address: string, form?: URLSearchParams): Promise<Response> => {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: form }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    return response
  }
  const follow = async (from: string, response: Response): Promise<string> => {
    const next = new URL(response.headers.get('location') ?? '', from).href
    if (next.startsWith(ORIGIN) || next.includes('/choose/')) return next
    return follow(next, await go(next))
  }
  const page = await follow(url, await go(url))
  if (!(await (await go(page)).text()).includes('<form')) throw new Error('the provider shows nobody to choose')
  const back = new URL(await follow(page, await go(page, new URLSearchParams({ subject })))).searchParams
  return { code: back.get('code') ?? '', state: back.get('state') ?? '', iss: back.get('iss') ?? '' }
}

interface Back {
  readonly code: string
  readonly state: string
  readonly iss: string
}
