export function StateScreen() { return null }
