import { usePageWords } from '../page-words.ts'
import { THEMES, useTheme } from '../theme.ts'
import { Switch } from './Switch.tsx'

export function ThemeSwitch() {
  const words = usePageWords()
  const { theme, setTheme } = useTheme()
  const options = THEMES.map((value) => ({ value, label: words.themes[value] }))
  return <Switch label={words.theme} options={options} value={theme} onChange={setTheme} />
}
