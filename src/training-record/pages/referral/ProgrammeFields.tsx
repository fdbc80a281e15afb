import { ComboBox } from '../../../ui/fields/ComboBox.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import type { Specialty } from '../../contract/programmes.ts'
import { wordOf } from '../wording.ts'
import { type AskedProps, keyOf, programmesOf } from './referral-draft.ts'
import { useReferralWords } from './referral-words.ts'

interface ProgrammeFieldsProps extends AskedProps {
  readonly specialties: readonly Specialty[]
}

/** Profession, field, version of its programme: what the register holds, and what it does not hold yet. */
export function ProgrammeFields({ asked, onChange, errorOf, specialties }: ProgrammeFieldsProps) {
  const words = useReferralWords()
  const professions = Object.keys(words.professions).filter((one) =>
    specialties.some(({ profession }) => profession === one),
  )
  const programmes = programmesOf(specialties, asked)
  const choose = (specialty: string | undefined) =>
    onChange({ specialty, programmeId: programmesOf(specialties, { ...asked, specialty })[0]?.id })
  return (
    <>
      <RadioGroup
        id="profession"
        label={words.profession}
        inline
        options={professions.map((value) => ({ value, label: wordOf(words.professions, value) }))}
        value={asked.profession}
        onChange={(profession) => onChange({ profession, specialty: undefined, programmeId: undefined })}
      />
      <ComboBox
        key={asked.profession}
        id="specialty"
        label={words.specialty}
        error={errorOf('specialty') ?? errorOf('specialtyCode')}
        options={specialties
          .filter(({ profession }) => profession === asked.profession)
          .map((one) => ({
            ...{ value: keyOf(one), label: one.name },
            ...(one.programmes.length === 0 && { note: words.noProgrammeNote }),
          }))}
        value={asked.specialty}
        onChange={choose}
      />
      <VersionChoice {...{ asked, onChange, errorOf, programmes }} />
    </>
  )
}

interface VersionProps extends AskedProps {
  readonly programmes: Specialty['programmes']
}

function VersionChoice({ asked, onChange, errorOf, programmes }: VersionProps) {
  const words = useReferralWords()
  if (asked.specialty === undefined) return null
  if (programmes.length === 0) {
    return (
      <Notice tone="warning" title={words.noProgramme} announced>
        {words.noProgrammeWhy}
      </Notice>
    )
  }
  return (
    <RadioGroup
      id="programmeId"
      label={words.programme}
      error={errorOf('programmeId')}
      options={programmes.map(({ id, version }) => ({ value: id, label: words.programmeVersion({ version }) }))}
      value={asked.programmeId}
      onChange={(programmeId) => onChange({ programmeId })}
    />
  )
}
