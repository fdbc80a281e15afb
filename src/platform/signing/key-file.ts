import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** 256 random bits that the installation keeps in its data directory, made when they are first asked for. */
export async function keyInFile(dataDirectory: string, name: string): Promise<string> {
  const path = join(dataDirectory, name)
  await createOnce(path, dataDirectory)
  return (await readFile(path, 'utf8')).trim()
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
