/** Names by how many of these parts have them, most first. */
export function mostUsed(names: string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names.filter((one) => one.trim() !== '')) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
}
