let before: Promise<unknown> = Promise.resolve()

/** Waits for the other work of this tab: what is left where the browser has no locks between tabs. */
function afterTheOthers<Value>(work: () => Promise<Value>): Promise<Value> {
  const done = before.then(work)
  before = done.catch(() => {})
  return done
}

/** Does work on the list of boards while no other tab does any. One piece of such work never waits for another inside. */
export const alone = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks ? navigator.locks.request('whats-next-boards', work) : afterTheOthers(work)
