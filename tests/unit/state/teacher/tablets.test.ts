import { afterEach, expect, test, vi } from 'vitest'
import { newPaired } from '../../../../src/core/handover/paired'
import { no, ok } from '../../../../src/core/result'
import { keepPairing, tablets } from '../../../../src/state/teacher/tablets'
import { moveCollected } from '../../../../src/storage/collected'
import { moveComposed } from '../../../../src/storage/composed'
import { movePlans } from '../../../../src/storage/plans'
import { forgetTablet, keepTablet } from '../../../../src/storage/tablets'

vi.mock('../../../../src/storage/collected')
vi.mock('../../../../src/storage/composed')
vi.mock('../../../../src/storage/plans')
vi.mock('../../../../src/storage/tablets')

const before = { keyId: 7, tabletTag: 70, secret: new Uint8Array(16), tabletName: 'Fox', adultName: 'Miss Khan' }
const moves = { moveCollected, moveComposed, movePlans }

afterEach(() => vi.resetAllMocks())

test.each(Object.entries(moves))('a tablet paired again keeps its old pairing where %s fails', async (_name, fails) => {
  for (const works of [...Object.values(moves), keepTablet, forgetTablet])
    vi.mocked(works).mockResolvedValue(ok(undefined))
  vi.mocked(fails).mockResolvedValue(no('full'))
  tablets.value = [newPaired(before, '2027-03-01')]
  expect(await keepPairing({ ...before, tabletTag: 71 })).toEqual(no('full'))
  expect(forgetTablet).not.toHaveBeenCalled()
})
