import { Buffer } from 'node:buffer'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { extractText, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { drawableText } from './drawable.ts'
import { loadFonts } from './fonts.ts'
import { renderPdf } from './render-pdf.ts'

const SPECIMEN = fileURLToPath(new URL('./specimen.typ', import.meta.url))
const NOW = '2026-03-12T10:15:00Z'

const specimen = (lines: string[], rows: string[][] = []) =>
  renderPdf(SPECIMEN, { title: 'Karta', head: ['Pozycja', 'Wartość'], lines, rows }, NOW)

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('a document', () => {
  test('says in Polish what it was given, and can be searched for it', async () => {
    const pangram = 'Zażółć gęślą jaźń — ZAŻÓŁĆ GĘŚLĄ JAŹŃ „cytat” № 5 µg ≤ 3'
    expect(await textOf(await specimen([pangram], [['Łódź', 'Świnoujście']]))).toContain('Zażółć gęślą jaźń')
    const text = await textOf(await specimen([pangram], [['Łódź', 'Świnoujście']]))
    for (const word of ['ZAŻÓŁĆ GĘŚLĄ JAŹŃ', '„cytat”', 'Wartość', 'Łódź', 'Świnoujście']) expect(text).toContain(word)
  })

  test.each([
    '#panic("stop")',
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    '$x^2$ *bold* _it_ `raw` <label> @ref',
    '= Heading // comment /* open',
    '\\u{41} \\ ] ) } "quote',
    '"}, "rows": [["forged"',
  ])('prints hostile text as it stands: %s', async (hostile) => {
    const text = await textOf(await specimen([`(${hostile})`], [[hostile, 'koniec']]))
    expect(text).toContain(`(${hostile})`)
    expect(text).toContain('koniec')
  })

  test('writes a character that the typeface lacks as its number, and loses none', async () => {
    const text = await textOf(await specimen(['a漢b', 'c\u0000d', 'e\ud800f', 'g\u202eh']))
    expect(text).toContain('a[U+6F22]b c[U+0000]d e[U+D800]f g[U+202E]h')
  })

  test('is set whatever a person typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), async (lines) => {
        expect((await specimen(lines)).length).toBeGreaterThan(1000)
      }),
      { numRuns: 50 },
    )
  })

  test('is tagged PDF/UA-1 in Polish with a title', async () => {
    const pdf = await specimen(['treść'])
    const source = Buffer.from(pdf).toString('latin1')
    expect(source).toContain('pdfuaid:part')
    expect(source).toContain('/MarkInfo')
    expect(source).toMatch(/\/Lang ?\(pl\)/)
    const { info } = await getMeta(new Uint8Array(pdf))
    expect(info).toMatchObject({ Title: 'Karta' })
  })

  test('is the same to the byte for the same data and moment', async () => {
    expect(Buffer.compare(await specimen(['raz']), await specimen(['raz']))).toBe(0)
  })

  test('takes at most 100 ms once warm', async () => {
    const rows = Array.from({ length: 50 }, (_, n) => [`Pozycja ${n}`, 'Koronarografia'])
    await specimen(['rozgrzewka'], rows)
    const times: number[] = []
    for (let n = 0; n < 9; n++) {
      const start = performance.now()
      await specimen([`dokument ${n}`], rows)
      times.push(performance.now() - start)
    }
    expect(times.sort((one, other) => one - other)[4]).toBeLessThan(100)
  })

  test('a template with a fault, or outside the workspace, says what is wrong; the next order is served', async () => {
    await expect(renderPdf(SPECIMEN, { lines: [], rows: [] })).rejects.toThrow('title')
    await expect(renderPdf('/etc/hostname', {})).rejects.toThrow()
    expect(await textOf(await specimen(['dalej']))).toContain('dalej')
  })
})

test('the typeface holds every Polish letter and the signs that documents use', () => {
  const needed = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'
  const { coverages } = loadFonts()
  const text = `${needed}${needed.toUpperCase()}0123456789 .,;:!?()[]„”–—%§…×≤≥µ°`
  expect(drawableText(text, coverages)).toBe(text)
})
