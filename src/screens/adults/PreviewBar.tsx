export function PreviewBar() {
  return <main>PreviewBar</main>
}
