import { join } from 'node:path'
import { diskStore } from './disk-store.ts'
import type { FileStore } from './file-store.ts'
import { s3Store } from './s3-store.ts'

/** A bucket where `OPENSMK_S3_BUCKET_URL` names one, with `…_REGION`, `…_KEY_ID` and `…_SECRET`; else the data directory. */
export function openFileStore(env: NodeJS.ProcessEnv, dataDirectory: string): FileStore {
  const bucketUrl = env.OPENSMK_S3_BUCKET_URL
  if (!bucketUrl) return diskStore(join(dataDirectory, 'files'))
  const { OPENSMK_S3_REGION: region = 'us-east-1', OPENSMK_S3_KEY_ID: keyId, OPENSMK_S3_SECRET: secret } = env
  if (!keyId || !secret) throw new Error('OPENSMK_S3_BUCKET_URL needs OPENSMK_S3_KEY_ID and OPENSMK_S3_SECRET')
  return s3Store({ bucketUrl, region, accessKeyId: keyId, secretAccessKey: secret })
}
