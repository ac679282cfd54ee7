export function Adults() {
  return <main>Adults</main>
}
