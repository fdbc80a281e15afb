/**
 * Keeps the app on the device: its files as they were built, and the last answers of the readings that asked for it
 * (`x-opensmk-offline: keep`). It never answers a write and never keeps one: that is the outbox's work.
 */
export {}

declare const __SHELL__: readonly string[]
declare const __VERSION__: string

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Told extends Waiting {
  readonly data: unknown
}

const APP = `app-${__VERSION__}`
const ANSWERS = 'answers'
const worker = globalThis as unknown as {
  addEventListener(name: string, heard: (event: never) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
}

worker.addEventListener('install', (event: Waiting) => event.waitUntil(install()))
worker.addEventListener('activate', (event: Waiting) => event.waitUntil(takeOver()))
worker.addEventListener('fetch', (event: Fetching) => {
  const { method, url, headers, mode } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (headers.get('x-opensmk-offline') === 'keep') event.respondWith(freshOrKept(event.request))
  else if (mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(pageOrShell(event.request))
  else if (pathname.startsWith('/assets/')) event.respondWith(keptOrFetched(event.request))
})
// Said at sign-out: the next person on this device must not read the last one's answers.
worker.addEventListener('message', (event: Told) => {
  if (event.data === 'forget') event.waitUntil(caches.delete(ANSWERS))
})

async function install(): Promise<void> {
  const cache = await caches.open(APP)
  await cache.addAll([...__SHELL__])
  await worker.skipWaiting()
}

/** The version before this one stays: a page that was opened under it may still ask for a screen of it. */
async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name !== APP && name !== ANSWERS)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function freshOrKept(request: Request): Promise<Response> {
  const cache = await caches.open(ANSWERS)
  try {
    const fresh = await fetch(request)
    if (fresh.ok) await cache.put(request.url, fresh.clone())
    if (fresh.status === 401 || fresh.status === 403) await cache.delete(request.url)
    return fresh
  } catch (cause) {
    const kept = await cache.match(request.url)
    if (kept) return kept
    throw cause
  }
}

async function pageOrShell(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (cause) {
    const [, first = ''] = new URL(request.url).pathname.split('/')
    const app = await caches.open(APP)
    const shell = (await app.match(`/${first}`)) ?? (await app.match('/'))
    if (shell) return shell
    throw cause
  }
}

async function keptOrFetched(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}
