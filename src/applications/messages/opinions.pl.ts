/** Opinions that a desk asks for. */
export const pl = {
  title: 'Opinie',
  ask: 'Poproś o opinię',
  askWhy:
    'Dni na opinię nie wlicza się do twojego terminu (art. 35 § 5 KPA). Wnioskodawca dowie się, kogo o nią prosisz (art. 106 § 2 KPA), i przeczyta odpowiedź.',
  askOf: 'Kogo prosisz',
  askDays: 'Ile dni ma na odpowiedź',
  askDaysHelp: 'Najwyżej 14 dni.',
  question: 'O co pytasz',
  questionHelp: 'Jedno jasne pytanie. Przeczyta je ten, kogo prosisz, i wnioskodawca.',
  askSend: 'Wyślij pytanie',
  give: 'Daj opinię',
  giveTitle: 'Daj opinię',
  giveWhy: 'Opinię daje się raz. Przeczyta ją organ, który o nią prosi, i wnioskodawca.',
  stance: 'Twoje stanowisko',
  stances: { for: 'za uwzględnieniem wniosku', against: 'przeciw uwzględnieniu wniosku', neither: 'bez stanowiska' },
  answer: 'Opinia',
  answerHelp: 'Odpowiedz na pytanie i podaj, na czym się opierasz.',
  giveSend: 'Wyślij opinię',
  asked: ({ at, day }: { at: string; day: string }) => `Pytanie z ${at}, odpowiedź do ${day}`,
  waiting: 'Jeszcze bez odpowiedzi.',
  given: ({ name, at }: { name: string; at: string }) => `${name}, ${at}`,
}
