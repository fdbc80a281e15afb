import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CLAMD_VERSION, EICAR, startClamd } from '../../../tests/support/clamd.ts'
import { clamavScanner } from './clamav.ts'
import { openScanner } from './open-scanner.ts'

const BYTES = randomBytes(200_000)

test('decision 0187: what is scanned reaches the scanner to the byte, and its verdict carries its version', async () => {
  const clamd = await startClamd()
  const scanner = openScanner({ OPENSMK_CLAMAV: clamd.address })
  expect(await scanner.scan(BYTES)).toEqual({ ok: true, value: { scan: 'clean', scannedBy: CLAMD_VERSION } })
  expect(clamd.scanned).toEqual([BYTES])
  expect(await scanner.about()).toEqual({ address: clamd.address, says: CLAMD_VERSION })
  await clamd.close()
})

test('by a socket of this machine too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'opensmk-clamd-'))
  const clamd = await startClamd({ path: join(folder, 'clamd.ctl') })
  expect((await openScanner({ OPENSMK_CLAMAV: clamd.address }).scan(BYTES)).ok).toBe(true)
  await clamd.close()
  rmSync(folder, { recursive: true })
})

test('malware is refused by its name, wherever in the file it is', async () => {
  const clamd = await startClamd()
  const infected = Buffer.concat([BYTES, Buffer.from(EICAR), BYTES])
  expect(await clamavScanner({ address: clamd.address }).scan(infected)).toMatchObject({
    refusals: [{ code: 'file-infected', facts: { signature: 'Eicar-Signature' } }],
  })
  await clamd.close()
})

test('more than the scanner takes is refused, though it closes before all has reached it', async () => {
  const clamd = await startClamd({ most: 100_000 })
  const scanner = clamavScanner({ address: clamd.address })
  expect(await scanner.scan(BYTES)).toMatchObject({ refusals: [{ code: 'scanner-limit' }] })
  expect(await scanner.scan(BYTES.subarray(0, 100_000))).toMatchObject({ ok: true })
  await clamd.close()
})

test('a scanner that is away, or that takes the file and says nothing, is refused: never „clean”', async () => {
  const clamd = await startClamd()
  const scanner = clamavScanner({ address: clamd.address, timeoutMs: 200 })
  clamd.silent = true
  expect(await scanner.scan(BYTES)).toMatchObject({ refusals: [{ code: 'scanner-unreachable' }] })
  await clamd.close()
  expect(await scanner.scan(BYTES)).toMatchObject({ refusals: [{ code: 'scanner-unreachable' }] })
  expect(await scanner.about()).toMatchObject({
    address: clamd.address,
    trouble: expect.stringContaining('ECONNREFUSED'),
  })
})

test('without a scanner each file says that nobody looked; an address that is none is a fault at the start', async () => {
  const scanner = openScanner({})
  expect(await scanner.scan(BYTES)).toEqual({ ok: true, value: { scan: 'not-scanned' } })
  expect(await scanner.about()).toBeUndefined()
  expect(() => openScanner({ OPENSMK_CLAMAV: 'nowhere' })).toThrow('host:port')
})
