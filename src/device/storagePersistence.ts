const answerMs = 2000

/** Whether the browser has promised not to clear what this device keeps, and how much room there is, in bytes. */
export interface StorageState {
  persisted: boolean | 'unknown'
  usedBytes: number | 'unknown'
  quotaBytes: number | 'unknown'
}

/** Asks the browser never to clear what this device keeps. Nothing waits for it: some browsers never answer. */
export function askToPersist(): void {
  void navigator.storage?.persist?.().catch(() => {})
}

/** What the browser says about storage; `unknown` where it has no answer within two seconds. */
export async function storageState(): Promise<StorageState> {
  const [persisted, estimate] = await Promise.all([
    inTime(navigator.storage?.persisted?.()),
    inTime(navigator.storage?.estimate?.()),
  ])
  return {
    persisted: persisted ?? 'unknown',
    usedBytes: estimate?.usage ?? 'unknown',
    quotaBytes: estimate?.quota ?? 'unknown',
  }
}

const inTime = <Value>(answer: Promise<Value> | undefined): Promise<Value | undefined> =>
  Promise.race([
    answer?.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), answerMs)),
  ])
