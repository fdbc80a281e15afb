import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findBrowserProgram } from '../support/browser-program.ts'
import { PROFILES, type Profile, slowDown } from './profiles.ts'
import { vitalsOf, watch } from './vitals.ts'
import { serveDemonstration } from './web-server.ts'

interface Screen {
  readonly name: string
  readonly path: string
  /** Whose screen it is, by e-mail; nobody's is a stranger's. */
  readonly email?: string
  /** Is there when the screen is complete. */
  readonly shown: string
}

interface Measured {
  readonly kilobytes: number
  readonly lcp: number
  readonly shift: number
  readonly inp: number
}

const TRAINEE = 'lena.wiosenna@pokaz.example'
const SUPERVISOR = 'marta.zastawka@pokaz.example'
const SCREENS: readonly Screen[] = [
  { name: 'sign-in', path: '/sign-in', shown: '.holding-list' },
  { name: 'api', path: '/api', shown: '.operation' },
  { name: 'home', path: '/', email: TRAINEE, shown: '.duties' },
  { name: 'record', path: '/record', email: TRAINEE, shown: '.tree' },
  { name: 'add', path: '/add', email: TRAINEE, shown: 'main form' },
  { name: 'approve', path: '/approve/:recordId', email: SUPERVISOR, shown: 'main [role=grid]' },
]

/** The first page of a stranger is read by everybody; the screens of those who are signed in are reached from it. */
const MOST_KILOBYTES = 100
const MOST_LCP_MS: Readonly<Record<string, number>> = { desktop: 1000, 'slow phone': 2000 }
const MOST = { shift: 0.05, inp: 100 }

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage']

const { path, environment } = findBrowserProgram()
const serving = await serveDemonstration()
const browser = await chromium.launch({
  executablePath: path,
  args: FLAGS,
  env: { ...(process.env as Record<string, string>), ...environment },
})
try {
  process.exitCode = (await measureAll(browser, serving.origin)) ? 0 : 1
} finally {
  await browser.close()
  await serving.stop()
}

async function measureAll(browser: Browser, origin: string): Promise<boolean> {
  const results: boolean[] = []
  for (const profile of PROFILES) {
    const { name, downKbps, roundTripMs, slower } = profile
    console.log(`${name}: ${downKbps} kbit/s, ${roundTripMs} ms there and back, processor divided by ${slower}`)
    for (const screen of SCREENS) results.push(...(await measureScreen(browser, { origin, profile, screen })))
  }
  return results.every(Boolean)
}

interface Asked {
  readonly origin: string
  readonly profile: Profile
  readonly screen: Screen
}

/**
 * The first visit and the next one, with what the first left behind. Before a stranger's page the browser has kept
 * nothing; before a screen it has kept the sign-in page, by which everybody comes.
 */
async function measureScreen(browser: Browser, asked: Asked): Promise<boolean[]> {
  const context = await browser.newContext({ ...asked.profile.screen, serviceWorkers: 'block' })
  await context.addInitScript(watch)
  const address = await addressOf(context, asked)
  const first = await visit(context, asked, address)
  const next = await visit(context, asked, address)
  await context.close()
  const { name } = asked.screen
  return [report(`  ${name}, first visit`, first, asked), report(`  ${name}, next visit`, next, asked)]
}

async function addressOf(context: BrowserContext, { origin, screen }: Asked): Promise<string> {
  if (!screen.email) return origin + screen.path
  const signIn = await context.newPage()
  await signIn.goto(`${origin}/sign-in`)
  await signIn.waitForLoadState('networkidle')
  await signIn.close()
  await context.request.post(`${origin}/api/sign-in/password`, {
    headers: { 'x-requested-with': 'opensmk', origin },
    data: { email: screen.email, password: 'pokaz-2026' },
  })
  const { records } = await (await context.request.get(`${origin}/api/records`)).json()
  return (
    origin +
    screen.path.replace(
      ':recordId',
      records.find(({ waiting }: { waiting: number }) => waiting > 0)?.id ?? records[0]?.id,
    )
  )
}

async function visit(context: BrowserContext, { profile, screen }: Asked, address: string): Promise<Measured> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await slowDown(session, profile)
  await page.goto(address)
  await page.locator(screen.shown).first().waitFor()
  await page.waitForLoadState('networkidle')
  const { lcp } = await vitalsOf(page)
  const kilobytes = bytes / 1000
  await use(page)
  const { shift, inp } = await vitalsOf(page)
  await page.close()
  return { kilobytes, lcp, shift, inp }
}

/** Opens and closes the menu, and types where something can be typed. */
async function use(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.keyboard.press('Escape')
  const field = page.locator('main input[type=text], main input[type=email]').first()
  if (await field.isVisible()) await field.pressSequentially('abc')
}

function report(name: string, { kilobytes, lcp, shift, inp }: Measured, { profile, screen }: Asked): boolean {
  const mostLcp = MOST_LCP_MS[profile.name] ?? 0
  const missed = [
    ...(screen.email || kilobytes <= MOST_KILOBYTES ? [] : [`more than ${MOST_KILOBYTES} KB`]),
    ...(lcp <= mostLcp ? [] : [`LCP over ${mostLcp} ms`]),
    ...(shift <= MOST.shift ? [] : [`CLS over ${MOST.shift}`]),
    ...(inp <= MOST.inp ? [] : [`INP over ${MOST.inp} ms`]),
  ]
  const figures = `${kilobytes.toFixed(1)} KB, LCP ${lcp.toFixed(0)} ms, CLS ${shift.toFixed(3)}, INP ${inp.toFixed(0)} ms`
  console.log(`${name}: ${figures}: ${missed.length === 0 ? 'ok' : `MISSED ${missed.join(', ')}`}`)
  return missed.length === 0
}
