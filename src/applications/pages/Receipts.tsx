import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { ApplicationView } from '../contract/shapes.ts'
import './cases.css'
import { useCaseWords, useDays } from './wording.ts'

/** A receipt for each version that was filed, to keep. */
export function Receipts({ application }: { application: ApplicationView }) {
  const words = useCaseWords()
  const { moment } = useDays()
  const { locale } = useLanguage()
  if (application.filed.length === 0) return null
  return (
    <Section title={words.receipt} lead={words.receiptLead}>
      <ul className="case-list">
        {application.filed.map(({ number, filedAt }) => {
          const path = `/api/applications/${application.id}/versions/${number}`
          const which = words.receiptOf({ version: number, at: moment(filedAt) })
          return (
            <li className="case" key={number}>
              <div>{which}</div>
              <div className="button-row">
                <Link href={`${path}/receipt-pdf?language=${locale}`} as="secondary" icon="download" download>
                  {words.receiptPdf}
                  <span className="visually-hidden">: {which}</span>
                </Link>
                <Link href={`${path}/receipt`} as="quiet" icon="download" download>
                  {words.receiptJson}
                  <span className="visually-hidden">: {which}</span>
                </Link>
                <Link href={`${path}/receipt-xml`} as="quiet" icon="download" download>
                  {words.receiptXml}
                  <span className="visually-hidden">: {which}</span>
                </Link>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
