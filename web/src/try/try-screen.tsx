export function TryScreen() { return null }
