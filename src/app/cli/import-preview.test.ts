import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Preview } from '../../training-record/rules/import/preview.ts'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const SAMPLES = join(ROOT, 'tests/samples')

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function opensmk(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const options = { cwd: ROOT, env: { ...process.env, LC_ALL: 'pl_PL.UTF-8', ...environment }, maxBuffer: 100_000_000 }
  try {
    const done = await promisify(execFile)(process.execPath, ['bin/opensmk.mjs', ...args], options)
    return { code: 0, ...done }
  } catch (fault) {
    return fault as Ended
  }
}
async function preview(...args: string[]): Promise<Preview> {
  const ended = await opensmk(['import', 'preview', ...args])
  expect(ended).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(ended.stdout)
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opensmk-preview-'))
})
afterAll(() => rm(folder, { recursive: true }))
const written = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}

describe('the samples of what people have', () => {
  test.each([
    ['anaesthesia.csv', { ok: 3, error: 1, skipped: 0, duplicate: 0 }],
    ['cardiology-hospital-export.xlsx', { ok: 420, error: 0, skipped: 0, duplicate: 0 }],
    ['duties.xlsx', { ok: 3, error: 0, skipped: 0, duplicate: 0 }],
    ['radiology-list-indexes.csv', { ok: 1, error: 0, skipped: 0, duplicate: 0 }],
    ['radiology-procedures.xlsx', { ok: 3, error: 0, skipped: 0, duplicate: 0 }],
    ['ris-two-rows-per-exam.xlsx', { ok: 3, error: 0, skipped: 0, duplicate: 0 }],
    ['smk-column-order-procedures.xlsx', { ok: 1, error: 2, skipped: 0, duplicate: 0 }],
  ])('%s', async (file, summary) => {
    expect((await preview(join(SAMPLES, file))).summary).toEqual(summary)
  })

  test('a day of two doctors’ work in the cardiology export', async () => {
    const [sheet] = (await preview(join(SAMPLES, 'cardiology-hospital-export.xlsx'))).sheets
    expect(sheet).toMatchObject({ name: 'Zestawienie', kind: 'procedure', headerRow: 4 })
    expect(sheet?.rows[0]).toEqual({
      row: 5,
      status: 'ok',
      values: {
        date: '2025-03-03',
        code: 'B',
        initials: 'ŁT',
        sex: 'F',
        service: 'Echo przezprzełykowe TEE',
        operator: null,
        assistants: 'Ewa Specjalistka',
        place: 'Pracownia Echokardiografii',
        rotation: null,
        year: null,
        group: null,
      },
      errors: [],
    })
    expect(sheet?.rows[6]?.values).toMatchObject({ date: '2025-03-07', code: null, initials: 'MP', sex: 'M' })
  })

  test('a name in one row and its PESEL in the next are one record', async () => {
    const [sheet] = (await preview(join(SAMPLES, 'ris-two-rows-per-exam.xlsx'))).sheets
    expect(sheet?.rows.map(({ row, values }) => ({ row, ...values }))).toMatchObject([
      { row: 3, date: '2020-11-03', initials: 'JK', sex: 'M', code: 'B', assistants: 'Specjalista Adam' },
      { row: 5, date: '2020-12-03', initials: 'AMNW', sex: 'F' },
      { row: 7, date: '2021-01-15', initials: 'AK', sex: null },
    ])
  })
})

test('a reader that stops after the first line ends it quietly', async () => {
  const preview = `"${process.execPath}" bin/opensmk.mjs import preview tests/samples/cardiology-hospital-export.xlsx`
  const piped = await promisify(execFile)('sh', ['-c', `(${preview}; echo "code $?" >&2) | head -n 1`], { cwd: ROOT })
  expect(piped).toMatchObject({ stdout: '{\n', stderr: 'code 0\n' })
})

test('a map settles what the file cannot', async () => {
  const csv = await written('kody.csv', 'Data;Usługa;Kod\n2024-01-01;RTG;1\n')
  expect((await preview(csv)).sheets[0]?.rows[0]).toMatchObject({
    status: 'error',
    errors: [{ column: 2, code: 'code-ambiguous' }],
  })
  const map = await written('mapa.json', JSON.stringify({ codes: { '0': 'A', '1': 'B' } }))
  expect((await preview(csv, '--map', map)).sheets[0]?.rows[0]).toMatchObject({ status: 'ok', values: { code: 'B' } })
})

describe('what cannot be read ends with 2, one line of words and nothing else', () => {
  const isOneLine = ({ code, stdout, stderr }: Ended): void => {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^[^\n]{10,}\n$/)
  }

  test.each([
    ['text called a workbook', 'a.xlsx', 'Data;Usługa'],
    ['a PDF', 'a.pdf', '%PDF-1.7'],
    ['an empty file', 'a.csv', ''],
    ['too many rows', 'b.csv', 'a;b\n'.repeat(50_002)],
    ['too many bytes', 'c.csv', 'a'.repeat(20 * 1024 * 1024 + 1)],
  ])('%s', async (_, name, content) => {
    isOneLine(await opensmk(['import', 'preview', await written(name, content)]))
  })

  test.each([
    ['no such file', ['import', 'preview', '/nonexistent.xlsx']],
    ['a folder', ['import', 'preview', 'tests']],
    ['no file named', ['import', 'preview']],
    ['an unknown option', ['import', 'preview', 'tests/samples/duties.xlsx', '--colour']],
    ['no such map', ['import', 'preview', 'tests/samples/duties.xlsx', '--map', '/nonexistent.json']],
    ['no command', []],
    ['an unknown command', ['export']],
  ])('%s', async (_, args) => {
    isOneLine(await opensmk(args))
  })

  test.each([
    '{',
    '[]',
    '{"sheets":{"":{"columns":{"0":"datum"}}}}',
    '{"codes":{"0":"C"}}',
    '{"nameOrder":"first"}',
    '{"kolumny":{}}',
    '{"sheets":{"":{"headerRow":"1"}}}',
  ])('the map %s', async (json) => {
    isOneLine(await opensmk(['import', 'preview', 'tests/samples/duties.xlsx', '--map', await written('m.json', json)]))
  })

  test('in English to those whose terminal is English', async () => {
    expect((await opensmk(['import', 'preview', '/nonexistent'], { LC_ALL: 'en_GB.UTF-8' })).stderr).toContain(
      'no such file',
    )
  })
})
