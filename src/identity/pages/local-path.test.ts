import { expect, test } from 'vitest'
import { deviceOf } from './device-of.ts'
import { localPath } from './local-path.ts'

test.each(['/', '/karta/wpisy?stan=zwrocony#3'])('%s is ours', (path) => expect(localPath(path)).toBe(path))

test.each([
  null,
  '',
  'https://zly.example',
  '//zly.example',
  '/\\zly.example',
  '/\t/zly.example',
  'javascript:alert(1)',
  '/sign-in',
])('%j leads home, not elsewhere', (path) => expect(localPath(path)).toBe('/'))

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge',
    'Windows',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1', 'Safari', 'iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0', 'Firefox', 'Linux'],
])('%s is %s on %s', (agent, browser, system) => expect(deviceOf(agent)).toEqual({ browser, system }))

test('what is not known is not guessed', () => expect(deviceOf('curl/8')).toBeUndefined())
