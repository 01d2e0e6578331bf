export function NetworkView() {
  return null
}
