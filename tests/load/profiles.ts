import type { BrowserContextOptions, CDPSession } from 'playwright-core'

/** A device and its network, as Lighthouse draws them. */
export interface Profile {
  readonly name: string
  readonly screen: BrowserContextOptions
  readonly roundTripMs: number
  readonly downKbps: number
  readonly upKbps: number
  /** How many times slower than this machine. */
  readonly slower: number
}

export const PROFILES: readonly Profile[] = [
  {
    name: 'desktop',
    screen: { viewport: { width: 1440, height: 900 }, locale: 'pl-PL' },
    ...{ roundTripMs: 40, downKbps: 10_240, upKbps: 10_240, slower: 1 },
  },
  {
    name: 'slow phone',
    screen: { viewport: { width: 360, height: 740 }, locale: 'pl-PL', isMobile: true, hasTouch: true },
    ...{ roundTripMs: 150, downKbps: 1638, upKbps: 675, slower: 4 },
  },
]

export async function slowDown(session: CDPSession, { roundTripMs, downKbps, upKbps, slower }: Profile): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTripMs,
    downloadThroughput: (downKbps * 1000) / 8,
    uploadThroughput: (upKbps * 1000) / 8,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
}
