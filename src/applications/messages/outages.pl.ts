import { plural } from '../../platform/i18n/plural.ts'

export const pl = {
  title: 'Awarie systemu',
  lead: 'Przerwę dłuższą niż 3 minuty system zapisuje sam. Awaria dłuższa niż godzina w ostatnim tygodniu przed terminem przedłuża go z urzędu tam, gdzie mówi tak ustawa (UZL art. 16c ust. 1b).',
  letters: 'Listy, które nie doszły',
  none: 'Nie było żadnej awarii',
  noneWhy: 'Jeśli system nie działał, a tu tego nie widać, wpisz awarię z podaniem przyczyny.',
  enter: 'Wpisz awarię',
  enterTitle: 'Wpisz awarię systemu',
  enterWhy:
    'Terminy zmienią się od razu, a osoby, których to dotyczy, dostaną wiadomość. Wpisu nie da się usunąć, można go tylko sprostować.',
  correct: 'Sprostuj',
  correctTitle: 'Sprostuj wpis o awarii',
  void: 'To nie była awaria',
  voidTitle: 'Ten wpis nie dotyczył awarii?',
  voidWhy:
    'Wpis zostanie w rejestrze, ale przestanie przedłużać terminy. Osoby, którym termin się skróci, dostaną wiadomość.',
  voidSend: 'Wpisz sprostowanie',
  fromDay: 'Pierwszy dzień awarii',
  fromTime: 'Godzina, o której się zaczęła',
  untilDay: 'Ostatni dzień awarii',
  untilTime: 'Godzina, o której się skończyła',
  timeHelp: 'Czas w Polsce, na przykład 21:30',
  reason: 'Co się stało i skąd to wiadomo',
  counts: 'liczy się',
  corrected: 'sprostowany wpis',
  noOutage: 'nie było awarii',
  source: { heartbeat: 'zapisał system', operator: 'wpisał operator' },
  recorded: ({ at }: { at: string }) => `w rejestrze od ${at}`,
  lasted: ({ minutes }: { minutes: number }) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} ${plural('pl', Math.floor(minutes / 60), { one: 'godzina', few: 'godziny', other: 'godzin' })} ${minutes % 60} min`,
  tried: 'Kto próbował złożyć wniosek',
  triedNobody: 'Nikt, o kim wiemy. Kto nie mógł połączyć się z systemem, pojawi się tu, gdy jego urządzenie to zgłosi.',
  bySource: { server: 'widział to serwer', device: 'według zegara urządzenia tej osoby' },
  filedSince: 'złożony',
  notFiled: 'NIE ZŁOŻONO',
  refusals: {
    'outage-order': 'Koniec awarii musi być po jej początku.',
    'outage-not-over': 'Ta awaria jeszcze trwa albo godzina jest z przyszłości. Wpisz ją, gdy się skończy.',
    'outage-too-old': 'Awarię można wpisać najpóźniej 31 dni po jej początku.',
    'outage-corrected': 'Ktoś już sprostował ten wpis. Wczytaj stronę ponownie.',
    'not-a-time': 'Wpisz godzinę, na przykład 21:30.',
    'no-day': 'Podaj dzień, na przykład 28.02.2027.',
  },
}
