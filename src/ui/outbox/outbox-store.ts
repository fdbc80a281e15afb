import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { OutboxEntry } from './ordering.ts'

interface Schema extends DBSchema {
  entries: { key: number; value: OutboxEntry; indexes: { id: string } }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

const database = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>('opensmk-outbox', 1, {
    upgrade: (db) => {
      db.createObjectStore('entries', { keyPath: 'order', autoIncrement: true }).createIndex('id', 'id', {
        unique: true,
      })
    },
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}

export const listEntries = async (): Promise<OutboxEntry[]> => (await database()).getAll('entries')

/** On the disk before it returns. An id that is there already is the same entry, handed over twice. */
export async function addEntry(entry: Omit<OutboxEntry, 'order'>): Promise<void> {
  const transaction = (await database()).transaction('entries', 'readwrite', { durability: 'strict' })
  const known = await transaction.store.index('id').getKey(entry.id)
  if (known === undefined) await transaction.store.add(entry as OutboxEntry)
  await transaction.done
}

export async function updateEntry(entry: OutboxEntry): Promise<void> {
  const transaction = (await database()).transaction('entries', 'readwrite', { durability: 'strict' })
  if ((await transaction.store.getKey(entry.order)) !== undefined) await transaction.store.put(entry)
  await transaction.done
}

export const removeEntry = async (entry: OutboxEntry): Promise<void> =>
  (await database()).delete('entries', entry.order)
