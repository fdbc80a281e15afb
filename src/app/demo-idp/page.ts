import type { Locale, Translations } from '../../platform/i18n/translations.ts'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

export interface DemoPerson {
  readonly subject: string
  readonly givenNames: string
  readonly surname: string
  readonly pesel: string
  /** What they do, in a few words. */
  readonly note: string
}

/** The page of the demonstration's own provider: one button for each person. */
export function choicePage(people: readonly DemoPerson[], locale: Locale): string {
  const words: Translations<typeof pl> = { pl, en }[locale]
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 40rem; padding: 24px 16px }
h1 { font-size: 28px; line-height: 1.3; margin: 0 0 8px }
ul { list-style: none; margin: 24px 0; padding: 0 }
button { background: none; border: 0; border-top: 1px solid; color: inherit; cursor: pointer; display: block;
  font: inherit; min-height: 48px; padding: 8px; text-align: left; width: 100% }
button:hover { text-decoration: underline }
button:focus-visible { outline: 3px solid; outline-offset: -3px }
strong { display: block }
</style>
</head>
<body>
<main>
<h1>${words.who}</h1>
<p>${words.lead}</p>
<form method="post">
<ul>
${people.map(buttonOf).join('\n')}
</ul>
</form>
</main>
</body>
</html>
`
}

const buttonOf = ({ subject, givenNames, surname, note }: DemoPerson): string =>
  `<li><button name="subject" value="${escaped(subject)}"><strong>${escaped(`${givenNames} ${surname}`)}</strong>${escaped(note)}</button></li>`

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
