export function StatesScreen() { return null }
