import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { contentHash } from '../../applications/commands/content-hash.ts'
import { receiptPayload } from '../../applications/rules/receipt.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { signerOf } from '../../platform/signing/ed25519.ts'
import { run } from './receipt-verify.ts'

const [SIGNER, STRANGER] = [7, 8].map((byte) => signerOf(Buffer.alloc(32, byte).toString('base64url')))
const CONTENT = { profession: 'doctor', licenceNumber: '6990002' }
const RECEIPT = receiptPayload({
  ...{ applicationId: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 1 },
  ...{ filedAt: '2026-11-26T04:00:00Z', filedBy: { personId: 'p', name: 'Julian Indeks' }, desk: ['chamber'] },
  hash: contentHash(CONTENT),
}) as Record<string, unknown>
const signature = { value: SIGNER?.sign(Buffer.from(canonicalJson(RECEIPT as never))) }
const WHOLE = { receipt: RECEIPT, signature, content: CONTENT }

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opensmk-receipt-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function verify(file: unknown, key = SIGNER?.publicKey ?? ''): Promise<{ code: number; said: string }> {
  const path = join(folder, 'receipt.json')
  await writeFile(path, typeof file === 'string' ? file : JSON.stringify(file, null, 2))
  const said: string[] = []
  const [out, errors] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0),
  )
  const code = await run([path, '--key', key])
  out?.mockRestore()
  errors?.mockRestore()
  return { code, said: said.join('') }
}

test('decision 0114: a receipt as it was given is valid, however the file is laid out', async () => {
  const { code, said } = await verify(WHOLE)
  expect([code, said]).toEqual([0, expect.stringContaining('2026/U/00001')])
})

test.each([
  ['another number', { ...WHOLE, receipt: { ...RECEIPT, number: '2026/U/00002' } }],
  ['another moment', { ...WHOLE, receipt: { ...RECEIPT, filedAt: '2026-11-25T04:00:00Z' } }],
  ['another content', { ...WHOLE, content: { ...CONTENT, licenceNumber: '1990014' } }],
  ['a field more', { ...WHOLE, content: { ...CONTENT, more: '' } }],
])('with %s it is not', async (_what, file) => expect((await verify(file)).code).toBe(1))

test('signed by another installation it is not', async () => {
  expect((await verify(WHOLE, STRANGER?.publicKey)).code).toBe(1)
})

test.each([['not JSON'], [{ receipt: { format: { name: 'opensmk.receipt', version: 2 } } }], [{}]])(
  'what is no receipt cannot be checked: %j',
  async (file) => expect((await verify(file)).code).toBe(2),
)

test('without a key or a file nothing is checked', async () => {
  const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  expect(await run(['receipt.json'])).toBe(2)
  expect(await run([])).toBe(2)
  expect(await run(['--what', 'x'])).toBe(2)
  expect(await run([join(folder, 'gone.json'), '--key', 'x'])).toBe(2)
  silent.mockRestore()
})
