const PATHS = {
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.4v.2',
  info: 'M10 18a8 8 0 100-16 8 8 0 000 16zM10 9v5M10 6.2v.2',
  error: 'M7 2h6l5 5v6l-5 5H7l-5-5V7zM10 6v5M10 13.6v.2',
  clock: 'M10 18a8 8 0 100-16 8 8 0 000 16zM10 5.5V10l3 2',
  draft: 'M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7zM12 5.2L14.8 8',
  returned: 'M8 4L4 8l4 4M4 8h8a4 4 0 010 8h-2',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 016 0V9',
  offline: 'M3 3l14 14M4 9.5a9 9 0 013-1.9M16 9.5a9 9 0 00-5-2.5M7.5 12.8a4 4 0 014.4-.5M10 16v.2',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  updown: 'M6.5 8L10 4l3.5 4M6.5 12l3.5 4 3.5-4',
  right: 'M8 5l5 5-5 5',
  left: 'M12 5l-5 5 5 5',
  expand: 'M5 8l5 5 5-5',
  inbox: 'M3 11l2.5-7h9L17 11v5H3zM3 11h4l1 2h4l1-2h4',
  sun: 'M10 13.5a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1 1M14.7 14.7l1 1M15.7 4.3l-1 1M5.3 14.7l-1 1',
  moon: 'M16.5 12A7 7 0 018 3.5a7 7 0 108.5 8.5z',
  screen: 'M2.5 4h15v10h-15zM7 17h6',
  signOut: 'M8 3H4v14h4M9 10h8M14 7l3 3-3 3',
  plus: 'M10 4v12M4 10h12',
  search: 'M9 15A6 6 0 109 3a6 6 0 000 12zM13.5 13.5L17 17',
  calendar: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  upload: 'M10 13V3M6 7l4-4 4 4M3 13v4h14v-4',
  download: 'M10 3v10M6 9l4 4 4-4M3 13v4h14v-4',
  today: 'M3 9l7-6 7 6v8h-5v-5H8v5H3z',
  card: 'M4 2.5h12v15H4zM7 6.5h6M7 10h6M7 13.5h3',
  cases: 'M3 6h14v11H3zM7 6V3.5h6V6M3 11h14',
  menu: 'M3 5h14M3 10h14M3 15h14',
  person: 'M10 10a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3.5 17.5a6.5 6.5 0 0113 0',
  keyboard: 'M2 5h16v10H2zM5 8h.1M8 8h.1M11 8h.1M14 8h.1M6 12h8',
  copy: 'M7 7h10v10H7zM13 7V3H3v10h4',
  dash: 'M5 10h10',
  circle: 'M10 17a7 7 0 100-14 7 7 0 000 14z',
} as const

export type IconName = keyof typeof PATHS

/** Twenty pixels, drawn in the colour of the text. Always beside a word; so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
