import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { useRoute } from '../../ui/api.ts'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { type SecondFactor as Factor, getSecondFactor } from '../contract/second-factor.ts'
import { ChangeFactor } from './ChangeFactor.tsx'
import { useFactorWords } from './factor-wording.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { TurnOnFactor } from './TurnOnFactor.tsx'

/** Turned on, looked at and turned off; codes just given stay until the person says that they have them. */
export function SecondFactor() {
  const words = useFactorWords()
  const factor = useRoute(getSecondFactor, {})
  const [codes, setCodes] = useState<readonly string[]>()
  return (
    <Section title={words.title} lead={words.lead}>
      {factor.error && <ErrorWithRetry error={factor.error} onRetry={() => void factor.refetch()} />}
      {!factor.data && !factor.error && <LoadingSkeleton rows={2} />}
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(undefined)} />}
      {factor.data?.since === null && !codes && <TurnOnFactor onCodes={setCodes} />}
      {factor.data && factor.data.since !== null && !codes && <TurnedOn factor={factor.data} onCodes={setCodes} />}
    </Section>
  )
}

interface TurnedOnProps {
  readonly factor: Factor
  readonly onCodes: (codes: readonly string[]) => void
}

function TurnedOn({ factor, onCodes }: TurnedOnProps) {
  const words = useFactorWords()
  const { locale } = useLanguage()
  const moment = (text: string | null) => (text ? formatMoment(new Date(text), locale) : words.off)
  return (
    <>
      <SummaryList
        rows={[
          { label: words.since, value: moment(factor.since) },
          { label: words.lastUsed, value: moment(factor.lastUsedAt) },
          { label: words.codesLeft, value: String(factor.recoveryCodesLeft) },
        ]}
      />
      <ChangeFactor onCodes={onCodes} />
    </>
  )
}
