import type { CDPSession } from '@playwright/test'

/** What the meaning of a heap snapshot needs: `nodes` holds the fields of one object after those of another. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
  nodes: number[]
}

/** What of a snapshot is no value of the page: code compiled for it, and objects of the browser itself. */
const notOfPage = ['code', 'native', 'object shape', 'synthetic', 'hidden']

/** What a page holds after its waste was collected. */
export interface Memory {
  /** What its scripts keep: objects, functions, texts, lists and numbers. */
  valuesKB: number
  /** That and the code which the browser compiles, for days: a function that is seldom called is compiled late. */
  heapMB: number
  nodes: number
  listeners: number
}

/** Measures it by a snapshot of the heap, which takes about a second. */
export async function memoryOf(devtools: CDPSession): Promise<Memory> {
  await devtools.send('Performance.enable')
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return {
    valuesKB: (await valuesOf(devtools)) / 1e3,
    heapMB: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  }
}

/** The size in bytes of all values in a snapshot of the page's heap. */
async function valuesOf(devtools: CDPSession): Promise<number> {
  const chunks: string[] = []
  const add = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  devtools.on('HeapProfiler.addHeapSnapshotChunk', add)
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  devtools.off('HeapProfiler.addHeapSnapshotChunk', add)
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')]
  let values = 0
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!notOfPage.includes(types[0][nodes[at + type] ?? 0] ?? '')) values += nodes[at + size] ?? 0
  return values
}
