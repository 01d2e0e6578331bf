import { say } from '../messages.ts'
import { THEMES, type Theme, useTheme } from './theme.ts'

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  return (
    <select
      className="quiet theme"
      aria-label={say.theme.label}
      value={theme}
      onChange={(event) => choose(event.target.value as Theme)}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {say.theme[each]}
        </option>
      ))}
    </select>
  )
}
