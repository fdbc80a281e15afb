import { useState } from 'react'
import type { AnswerOf } from '../../platform/contract/route.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { confirmSheet, type Sheet } from '../contract/proof-sheet.ts'
import { IDENTITY_DOCUMENTS, type IdentityDocument } from '../rules/proof-sheet.ts'
import { useConfirmWords } from './confirm-wording.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

export type Outcome = AnswerOf<typeof confirmSheet>['outcome']

interface ConfirmSheetProps {
  readonly sheet: Sheet
  readonly code: string
  /** Without an outcome the desk turned to another sheet. */
  readonly onDone: (outcome: Outcome | undefined) => void
}

export function ConfirmSheet(props: ConfirmSheetProps) {
  const words = useConfirmWords()
  return (
    <>
      <Section
        title={words.declared}
        lead={words.declaredLead}
        actions={<Button onPress={() => props.onDone(undefined)}>{words.otherSheet}</Button>}
      >
        <Declared sheet={props.sheet} />
      </Section>
      <Section title={words.fromDocument} lead={words.fromDocumentLead}>
        <FromDocument {...props} />
      </Section>
    </>
  )
}

function Declared({ sheet }: { sheet: Sheet }) {
  const words = useConfirmWords()
  const { professions } = useNewcomerWords()
  const { locale } = useLanguage()
  const day = (moment: string) => formatMoment(new Date(moment), locale)
  return (
    <SummaryList
      rows={[
        { label: words.names, value: `${sheet.givenNames} ${sheet.surname}` },
        { label: words.profession, value: professions[sheet.profession] },
        { label: words.email, value: sheet.email },
        { label: words.purpose, value: words.purposes[sheet.purpose] },
        { label: words.openedAt, value: day(sheet.openedAt) },
        { label: words.until, value: day(sheet.expiresAt) },
      ]}
    />
  )
}

const FIELDS = ['pesel', 'givenNames', 'surname'] as const

function FromDocument({ sheet, code, onDone }: ConfirmSheetProps) {
  const words = useConfirmWords()
  const confirm = useAction(confirmSheet)
  const [typed, setTyped] = useState({ pesel: '', givenNames: '', surname: '' })
  const [document, setDocument] = useState<IdentityDocument>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    const missing = FIELDS.filter((name) => !typed[name].trim()).map((field) => ({ field, sentence: words.missing }))
    const unchosen = document ? [] : [{ field: 'document', sentence: words.chooseDocument }]
    setErrors([...unchosen, ...missing])
    if (!document || missing.length > 0 || confirm.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    const asked = { sheetId: sheet.id, code, document, ...typed }
    confirm.mutate(asked, { onSuccess: ({ outcome }) => onDone(outcome), onError })
  }
  const field = (name: (typeof FIELDS)[number]) => ({
    ...{ id: name, name, label: words[name], value: typed[name], error: errorAt(errors, name) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Form onSubmit={submit} errors={errors} label={words.confirm}>
      <RadioGroup
        id="document"
        label={words.document}
        error={errorAt(errors, 'document')}
        options={IDENTITY_DOCUMENTS.map((value) => ({ value, label: words.documents[value] }))}
        value={document}
        onChange={setDocument}
      />
      <TextField {...field('pesel')} help={words.peselHelp} inputMode="numeric" characters={11} />
      <TextField {...field('givenNames')} />
      <TextField {...field('surname')} />
      <Button type="submit" kind="primary" busy={confirm.isPending}>
        {words.confirm}
      </Button>
    </Form>
  )
}
