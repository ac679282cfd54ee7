export function TeacherHome() {
  return <main>teacher</main>
}
