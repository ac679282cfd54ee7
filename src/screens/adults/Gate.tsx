export function Gate() {
  return <main>Gate</main>
}
