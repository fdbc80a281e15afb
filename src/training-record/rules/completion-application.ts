import { type Desk, defineApplication, type Term } from '../../kernel/application.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { DEADLINES, type DeadlineStep } from './deadlines.ts'
import { ownWords } from './remarks.ts'

/** What the supervisor says of the whole training, and where its record lies. */
export interface Completion {
  readonly opinion: string
  /** SHA-256 of the record as it stood, in hexadecimal. */
  readonly recordHash: string
  /** TERYT, two digits. */
  readonly voivodeship: string
  /** Four digits. */
  readonly specialty: string
}

/** What the record holds when the whole is filed: shown, never asked; the receipt commits to it. */
const FACTS = ['cardNumber', 'training', 'entries', 'procedures', 'courses', 'rotations', 'recordHash'] as const
export type CompletionFact = (typeof FACTS)[number]

/**
 * The application for the completion of a training: filed by the supervisor about the trainee, for one record; checked
 * for form by the voivodeship office, then for substance by the voivodeship consultant of the field, or by the national
 * one where there is none but the supervisor. Whoever sends it back names what is missing.
 *
 * @law UZL art. 16m ust. 20
 * @law UZL art. 16r
 * @policy decision 0172
 */
export const COMPLETION = defineApplication<Completion>({
  process: 'completion',
  letter: 'Z',
  sections: [
    { key: 'opinion', fields: [{ key: 'opinion', kind: 'prose', most: 4000 }] },
    { key: 'record', fields: FACTS.map((key) => ({ key, kind: 'text' as const, known: true })) },
  ],
  stages: [
    {
      ...{ key: 'formal-check', may: ['pass', 'return'], term: termOf('formal-check'), law: 'UZL art. 16r' },
      deskOf: ({ voivodeship }) => accept({ roles: ['voivodeship-office'], voivodeship }),
    },
    {
      ...{ key: 'substantive-check', may: ['decide'], term: termOf('substantive-check'), law: 'UZL art. 16r' },
      deskOf: (filed) => accept(consultantDesk(filed)),
    },
  ],
  mending: { ...termOf('supervisor-approval'), closes: false },
  mustPin: true,
  mustGround: true,
  read: ({ opinion = '', ...facts }) => {
    const whole = all(ownWords(opinion, 'opinion'), factsIn(facts))
    return whole.ok ? accept({ opinion: whole.value[0], ...whole.value[1] }) : whole
  },
})

/**
 * Who checks the substance: the consultant of the field in the voivodeship, and the national one in their place where
 * there is none but the supervisor.
 *
 * @law UZL art. 16r
 */
export const consultantDesk = ({ voivodeship, specialty }: Pick<Completion, 'voivodeship' | 'specialty'>): Desk => ({
  roles: ['voivodeship-consultant'],
  ...{ voivodeship, specialty, above: 'national-consultant' },
})

function factsIn(facts: Readonly<Record<string, string>>): Verdict<Omit<Completion, 'opinion'>, 'missing'> {
  const { recordHash, voivodeship, specialty } = facts
  if (!recordHash || !voivodeship || !specialty) return refuse('missing', {}, { field: 'recordHash' })
  return accept({ recordHash, voivodeship, specialty })
}

function termOf(step: DeadlineStep): Term {
  const row = DEADLINES.find((one) => one.step === step && one.until === null)
  if (!row) throw new Error(`no term of ${step} is in force`)
  return { days: row.days, law: row.law }
}
