export const pl = {
  choose: 'Wybierz, jaką decyzję podejmujesz.',
  nothingChosen: 'Zapisz decyzję',
  whom: ({ name }: { name: string }) => `Karta: ${name}.`,
  final: 'Tej decyzji nie można cofnąć.',
  ask: {
    approve: {
      title: 'Zatwierdzić całość szkolenia?',
      what: 'Karta od razu przejdzie do urzędu wojewódzkiego. Ani ty, ani lekarz nic już w niej nie zmienicie, chyba że wróci z uwagami.',
    },
    refuse: {
      title: 'Odmówić zatwierdzenia całości?',
      what: 'Odmowa zostanie w karcie, a lekarz od razu przeczyta powód. Potem masz kolejne 30 dni na decyzję.',
    },
    close: {
      title: 'Zamknąć kartę?',
      what: 'Szkolenie się zakończy, choć nie jest ukończone. Karta zostanie do odczytu, nikt już nic do niej nie doda.',
    },
    remove: {
      title: 'Skreślić lekarza z rejestru?',
      what: 'Szkolenie się zakończy, choć nie jest ukończone. Karta zostanie do odczytu, nikt już nic do niej nie doda.',
    },
  },
  saved: ({ name }: { name: string }) => `Decyzja zapisana: ${name}`,
  office: 'Teraz decyduje urząd wojewódzki.',
  supervisor: ({ name }: { name: string }) => `Teraz decyduje kierownik specjalizacji: ${name}.`,
  consultant: ({ name }: { name: string }) => `Teraz decyduje konsultant wojewódzki: ${name}.`,
  nationalConsultant: ({ name }: { name: string }) => `Teraz decyduje konsultant krajowy: ${name}.`,
  noConsultant: 'Teraz decyduje konsultant krajowy, ale nikt nie ma dziś tej roli.',
}
