/** The side panel. */
export function App() {
  return <main>Request Lens</main>;
}
