import { isBlank, ZERO_OR_BLANK } from './cell.ts'
import { problems } from './problems.ts'
import type { Read } from './read.ts'
import { found, refused } from './read.ts'

const HOST_ERROR =
  /^#(?:基準: |KIJUN: |(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|CALC!|SPILL!|CYCLE!)$)/

/**
 * Reads a cell that may be blank. An error of the host, or one of these functions, is never taken for a value, not even
 * for text.
 */
export function readCell<T>(cell: unknown, read: (cell: unknown) => Read<T>): Read<T | undefined> {
  if (isBlank(cell)) return found(undefined)
  if (cell === ZERO_OR_BLANK) return refused(problems.zeroOrBlank())
  if (typeof cell === 'string' && HOST_ERROR.test(cell)) return refused(problems.hostError(cell))
  if (typeof cell === 'number' && !Number.isFinite(cell)) return refused(problems.hostError(cell))
  return read(cell)
}
