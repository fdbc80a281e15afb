import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readXml, type XmlElement } from '../../platform/documents/read-xml.ts'
import { xmlOf } from '../../platform/documents/xml-values.ts'
import { RECEIPT_XML, receiptPayload } from '../rules/receipt.ts'

const SCHEMA = readFileSync(new URL('../receipt.xsd', import.meta.url), 'utf8')
const PAYLOAD = receiptPayload({
  attachments: [],
  ...{ applicationId: 'x', number: '2026/U/00001', process: 'role-request', round: 'trainee', version: 1 },
  ...{ filedAt: '2026-11-26T04:00:00Z', filedBy: { personId: 'p', name: 'Julian Indeks' }, desk: ['chamber'] },
  hash: 'a'.repeat(64),
})

test('decision 0175: the schema declares every part of a receipt, of its signature and of its place in the log', () => {
  const log = { leaf: {}, index: 0, checkpoint: '', proof: [] }
  const signature = { algorithm: 'Ed25519', publicKey: 'a', value: 'a' }
  const root = readXml(xmlOf(RECEIPT_XML, { receipt: PAYLOAD, signature, content: {}, log }))
  expect(SCHEMA).toContain(`targetNamespace="${root.attributes.xmlns}"`)
  const parts = [root, ...root.children.flatMap((part): XmlElement[] => [part, ...part.children])]
  for (const { name } of parts) expect(SCHEMA).toContain(`<xs:element name="${name}"`)
})
