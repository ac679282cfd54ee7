export function Welcome() {
  return <main>welcome</main>
}
