import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { Registration } from '../contract/registration.ts'
import { confirmingOf } from '../rules/proof-sheet.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { SheetForm } from './SheetForm.tsx'

interface SheetShownProps {
  readonly sheet: NonNullable<Registration['sheet']>
  readonly email: string
}

/** On paper or on a phone: the code first, then where to go with it. */
export function SheetShown({ sheet, email }: SheetShownProps) {
  const words = useNewcomerWords()
  const { locale } = useLanguage()
  const [isRenewing, setRenewing] = useState(false)
  const places: Readonly<Record<string, string>> = words.places
  const where = confirmingOf(sheet.profession).map((place) => places[place] ?? place)
  return (
    <Section title={words.sheet} lead={words.sheetLead}>
      <SummaryList
        rows={[
          { label: words.sheetCode, value: <strong className="sheet-code">{sheet.code}</strong> },
          { label: words.sheetDeclared, value: `${sheet.givenNames} ${sheet.surname}` },
          { label: words.profession, value: words.professions[sheet.profession] },
          { label: words.sheetEmail, value: email },
          { label: words.sheetWhere, value: where.join(', ') },
          { label: words.sheetUntil, value: formatMoment(new Date(sheet.expiresAt), locale) },
        ]}
      />
      <div className="button-row">
        <Button onPress={() => window.print()}>{words.printSheet}</Button>
        {!isRenewing && (
          <Button kind="quiet" onPress={() => setRenewing(true)}>
            {words.newSheet}
          </Button>
        )}
      </div>
      {isRenewing && (
        <>
          <Notice tone="warning" title={words.newSheetWhy} announced />
          <SheetForm key={sheet.code} />
        </>
      )}
    </Section>
  )
}
