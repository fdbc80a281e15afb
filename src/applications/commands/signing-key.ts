import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/applications.ts'
import type { ApplicationMeans } from './process.ts'

export const makeSigningKey = ({ signer }: ApplicationMeans) =>
  reading(contract.signingKey, async () => accept({ algorithm: 'Ed25519' as const, publicKey: signer.publicKey }))
