import type { Result } from '../core/result'
import { isTemplate } from '../core/storedHandover'
import type { Template } from '../core/teacher'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The templates in the order they were made, without those that are damaged. */
export const readTemplates = (): Promise<Result<Template[], OpenRefusal>> =>
  readStore('templates', async (store) => (await store.getAll()).filter(isTemplate))

/** Keeps a new template and gives it back with its id, which no other one has. */
export const addTemplate = (template: Omit<Template, 'id'>): Promise<Result<Template, WriteRefusal>> =>
  writeStore('templates', async (store) => {
    const added = { ...template, id: 1 + Math.max(0, ...(await store.getAllKeys())) }
    await store.put(added)
    return added
  })

/** Changes a part of a template in one transaction, so that two changes at once both stay. One that is gone stays gone. */
export const changeTemplate = (id: number, part: Partial<Template>): Promise<Result<void, WriteRefusal>> =>
  writeStore('templates', async (store) => {
    const present: unknown = await store.get(id)
    if (isTemplate(present)) await store.put({ ...present, ...part, id })
  })

export const deleteTemplate = (id: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('templates', (store) => store.delete(id))
