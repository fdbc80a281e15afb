import { plural } from '../../platform/i18n/plural.ts'

const NOUNS = {
  day: { one: 'dzień', other: 'dni' },
  hour: { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' },
  minute: { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' },
  second: { one: 'sekunda', few: 'sekundy', many: 'sekund', other: 'sekundy' },
} as const

type Part = { readonly unit: keyof typeof NOUNS; readonly count: number }

const verb = ({ unit, count }: Part): string =>
  plural('pl', count, { one: unit === 'day' ? 'Został' : 'Została', few: 'Zostały', other: 'Zostało' })

const noun = ({ unit, count }: Part): string => `${count} ${plural('pl', count, NOUNS[unit])}`

export const pl = {
  /** One or two units, the greater first. */
  left: ({ parts }: { parts: readonly Part[] }) => (parts[0] ? `${verb(parts[0])} ${parts.map(noun).join(' i ')}` : ''),
}
