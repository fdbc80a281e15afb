import { AwsClient } from 'aws4fetch'
import { assertKey, type FileStore } from './file-store.ts'

export interface S3Settings {
  /** Of the bucket, as `https://s3.example/opensmk` or `https://opensmk.s3.example`. */
  readonly bucketUrl: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

const ATTEMPTS_AFTER_THE_FIRST = 3
/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** Files in a bucket that speaks the S3 protocol. The signature covers the content's hash, so no byte is changed on its way. */
export function s3Store({ bucketUrl, region, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  const s3 = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: ATTEMPTS_AFTER_THE_FIRST })
  const ask = (method: string, key: string, content: { sha256: string; bytes?: Uint8Array } = { sha256: EMPTY }) =>
    s3.fetch(`${bucketUrl.replace(/\/$/, '')}/${assertKey(key)}`, {
      method,
      headers: { 'x-amz-content-sha256': content.sha256 },
      ...(content.bytes && { body: Buffer.from(content.bytes) }),
    })
  return {
    put: async (key, bytes, sha256) => assertDone(await ask('PUT', key, { sha256, bytes })),
    get: async (key) => {
      const response = await ask('GET', key)
      if (response.status === 404) {
        await response.body?.cancel()
        return undefined
      }
      if (!response.ok) await assertDone(response)
      return new Uint8Array(await response.arrayBuffer())
    },
    delete: async (key) => {
      const response = await ask('DELETE', key)
      if (response.status !== 404) await assertDone(response)
    },
  }
}

/** The answer's text names what is wrong (the bucket, the key, the clock) and no secret of ours. */
async function assertDone(response: Response): Promise<void> {
  const text = await response.text()
  if (!response.ok) throw new Error(`the file store answered ${response.status}: ${text.slice(0, 300)}`)
}
