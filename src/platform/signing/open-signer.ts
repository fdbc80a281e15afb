import { type Signer, signerOf } from './ed25519.ts'
import { keyInFile } from './key-file.ts'

/**
 * The installation's signing key: `OPENSMK_SIGNING_KEY`, or the one in the data directory, made at the first start. Who
 * loses it can still verify what was signed, but not sign as the same installation again.
 */
export const openSigner = async (env: NodeJS.ProcessEnv, dataDirectory: string): Promise<Signer> =>
  signerOf(env.OPENSMK_SIGNING_KEY || (await keyInFile(dataDirectory, 'signing-key')))
