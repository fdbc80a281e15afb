import { useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { FileDrop } from '../../ui/fields/FileDrop.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { ProgressBar } from '../../ui/status/ProgressBar.tsx'
import { restoreArchive } from '../contract/exports.ts'
import { en } from '../messages/export.en.ts'
import { pl } from '../messages/export.pl.ts'
import { type ArchiveGlance, archiveGlance } from '../rules/export/archive-glance.ts'
import { useRestoring } from './use-restoring.ts'
import { useExplaining } from './wording.ts'

interface Chosen {
  readonly file: File
  readonly glance: ArchiveGlance | undefined
}

/** The way back of a signed archive: first what is in the file, then the reading, then the server's word on it. */
export function RestoreArchive({ recordId }: { recordId: string }) {
  const words = useWords({ pl, en })
  const [chosen, setChosen] = useState<Chosen>()
  const restoring = useRestoring(recordId)
  const choose = async (file: File) => {
    restoring.forget()
    const isSmall = file.size <= (restoreArchive.limits.bodyBytes ?? 0)
    setChosen({ file, glance: isSmall ? archiveGlance(await file.text()) : undefined })
  }
  const again = () => {
    restoring.forget()
    setChosen(undefined)
  }
  return (
    <Section title={words.restore} lead={words.restoreWhy}>
      <Outcome restoring={restoring} />
      {chosen?.glance ? (
        <Glance
          {...{ chosen, glance: chosen.glance, restoring }}
          onAgain={again}
          onRestore={() => restoring.restore(chosen.file)}
        />
      ) : (
        <FileDrop
          label={words.restoreFile}
          help={words.restoreHelp}
          endings={['.json']}
          onFile={(file) => void choose(file)}
          {...(chosen && { error: words.noArchive })}
        />
      )}
    </Section>
  )
}

function Outcome({ restoring: { done, error } }: Pick<GlanceProps, 'restoring'>) {
  const words = useWords({ pl, en })
  const explain = useExplaining()
  return (
    <>
      {done !== undefined && <Notice tone="success" title={words.restored({ count: done })} announced />}
      {explain.error(error ?? null).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={words.notRestored} announced>
          <p>{sentence}</p>
        </Notice>
      ))}
    </>
  )
}

interface GlanceProps {
  readonly chosen: Chosen
  readonly glance: ArchiveGlance
  readonly restoring: ReturnType<typeof useRestoring>
  readonly onAgain: () => void
  readonly onRestore: () => void
}

function Glance({ chosen, glance, restoring, onAgain, onRestore }: GlanceProps) {
  const words = useWords({ pl, en })
  const { locale } = useLanguage()
  const { cardNumber, trainee, entries, changes, exportedAt, signedBy } = glance
  const at = new Date(exportedAt)
  return (
    <>
      <h3>{words.restoreIn}</h3>
      <SummaryList
        rows={[
          { label: words.restoreFile, value: chosen.file.name },
          { label: words.restoreCard, value: cardNumber },
          { label: words.restoreTrainee, value: trainee },
          { label: words.restoreEntries, value: entries },
          { label: words.restoreChanges, value: changes },
          { label: words.restoreAt, value: Number.isNaN(at.getTime()) ? exportedAt : formatMoment(at, locale) },
          { label: words.restoreSigned, value: signedBy || words.restoreUnsigned },
        ]}
      />
      {restoring.sent !== undefined && (
        <ProgressBar label={words.restoreSending} done={restoring.sent} total={chosen.file.size} sentence="" />
      )}
      <p>{words.restoreChecked}</p>
      <div className="button-row">
        {restoring.done === undefined && (
          <Button kind="primary" busy={restoring.sent !== undefined} onPress={onRestore}>
            {words.restoreDo({ count: entries })}
          </Button>
        )}
        <Button onPress={onAgain}>{words.restoreOther}</Button>
      </div>
    </>
  )
}
