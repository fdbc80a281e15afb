import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assertKey, type FileStore } from './file-store.ts'

/** Files in a folder of this machine, spread by the end of their key, readable by the server's account alone. */
export function diskStore(directory: string): FileStore {
  const pathOf = (key: string): string => join(directory, assertKey(key).slice(-2), key)
  return {
    put: async (key, bytes) => {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await writeDurably(`${path}.part`, bytes)
      await rename(`${path}.part`, path)
    },
    get: async (key) => {
      try {
        return new Uint8Array(await readFile(pathOf(key)))
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw fault
      }
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  }
}

/** On the disk before its name appears: a power cut leaves no file that is half there. */
async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
