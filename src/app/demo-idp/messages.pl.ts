export const pl = {
  title: 'Pokazowy login tożsamości',
  who: 'Kim chcesz być?',
  lead: 'To pokaz. W prawdziwym systemie tutaj potwierdzasz, kim jesteś, na przykład przez login.gov.pl. Te osoby nie istnieją.',
}
