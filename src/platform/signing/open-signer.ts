import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Signer, signerOf } from './ed25519.ts'

/**
 * The installation's signing key: `OPENSMK_SIGNING_KEY`, or the one in the data directory, made at the first start. Who
 * loses it can still verify what was signed, but not sign as the same installation again.
 */
export async function openSigner(env: NodeJS.ProcessEnv, dataDirectory: string): Promise<Signer> {
  if (env.OPENSMK_SIGNING_KEY) return signerOf(env.OPENSMK_SIGNING_KEY)
  const path = join(dataDirectory, 'signing-key')
  await createOnce(path, dataDirectory)
  return signerOf((await readFile(path, 'utf8')).trim())
}

/** Written whole under another name and then linked: of two that start at once, both use the key of the first. */
async function createOnce(path: string, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true })
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(`${randomBytes(32).toString('base64url')}\n`)
    await file.sync()
    await file.close()
    await link(unfinished, path)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  } finally {
    await rm(unfinished, { force: true })
  }
}
