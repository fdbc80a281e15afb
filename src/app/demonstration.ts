import { openDb, openPool } from '../platform/db/pool.ts'
import { openSigner } from '../platform/signing/open-signer.ts'
import { startDemoIdp } from './demo-idp/provider.ts'
import { peopleOfProvider } from './seed/newcomers.ts'
import { seedPersons } from './seed/persons.ts'
import { seedRecords } from './seed/records.ts'
import type { Startup } from './startup.ts'
import { whoCanSignIn } from './who-can-sign-in.ts'

/** The embedded database is a demonstration; one's own server is one only when it is said. */
const isDemonstration = (): boolean => !process.env.DATABASE_URL || process.env.OPENSMK_DEMO === '1'

/** People who can sign in, their records, and an identity provider that asks for no proof. */
export async function startDemonstration(startup: Startup): Promise<void> {
  if (!isDemonstration()) return startup.log('none: DATABASE_URL is set and OPENSMK_DEMO=1 is not')
  process.env.OPENSMK_DEMO = '1'
  await seed(startup)
  if (!process.env.OPENSMK_OIDC_ISSUER) {
    const provider = await startDemoIdp({
      origin: process.env.OPENSMK_ORIGIN || startup.origin,
      people: peopleOfProvider(),
    })
    startup.atEnd(provider.stop)
    Object.assign(process.env, provider.environment)
  }
  for (const line of whoCanSignIn()) startup.announce(line)
}

async function seed({ databaseUrl, dataDirectory }: Startup): Promise<void> {
  const signer = await openSigner(process.env, dataDirectory)
  const pool = openPool({ url: databaseUrl, connections: 2, actsAs: 'system' })
  try {
    await seedPersons(openDb(pool))
    await seedRecords(pool, signer)
  } finally {
    await pool.end()
  }
}
