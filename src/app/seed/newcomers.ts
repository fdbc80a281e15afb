import type { DemoPerson } from '../demo-idp/page.ts'
import { NEWCOMERS } from './cast.words.ts'
import { peopleOfCast } from './people.ts'

/** Nobody here has an account: they are who registers. Numbers as in the cast (docs/decisions/0075). */
const WITHOUT_ACCOUNT: readonly DemoPerson[] = [
  { subject: 'klara', ...NEWCOMERS.klara, pesel: '95672107225' },
  { subject: 'feliks', ...NEWCOMERS.feliks, pesel: '97631407111' },
  { subject: 'kornel', ...NEWCOMERS.kornel, pesel: '93660507336' },
]

/** Everybody whom the demonstration's identity provider knows; whoever registers comes first. */
export const peopleOfProvider = (): DemoPerson[] => [...WITHOUT_ACCOUNT, ...peopleOfCast()]
