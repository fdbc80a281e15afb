import { expect, test } from 'vitest'
import { whereLettersGo } from './where-letters-go.ts'

test('the start says that no letter leaves, and where messages are read instead', () => {
  expect(whereLettersGo(undefined).join()).toContain('skrzynce')
})

test('or by which server they leave, without its password', () => {
  const said = whereLettersGo('smtps://opensmk:tajne@poczta.szpital.example:465').join()
  expect(said).toContain('poczta.szpital.example:465')
  expect(said).not.toContain('tajne')
})
