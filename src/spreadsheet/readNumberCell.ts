import type { Field } from '../index.ts'
import { halfWidth } from './plainText.ts'
import { problems } from './problems.ts'
import { found, type Read, refused } from './read.ts'

type NumberField = Field & { readonly kind: 'count' | 'number' }

const MAX_CHARACTERS = 120
const PLAIN = /^-?\d+(?:\.\d+)?$/
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const COUNTERS = ['件', '件目', '個', '人', '名', '社', '回', '項目', '年', '番']

/**
 * A number from a cell: the number itself, or text with full-width digits, separators at every third digit, and the
 * unit of the column. What a spreadsheet has computed with too many digits is left to the engine to refuse.
 */
export function readNumberCell(cell: unknown, field: NumberField): Read<string | number> {
  if (typeof cell === 'number') return found(cell)
  if (typeof cell !== 'string' || cell.length > MAX_CHARACTERS) return refused(problems.number(cell))
  const plain = halfWidth(cell).replace(/^[−‐]/, '-')
  const unit = unitsOf(field).find((name) => plain.endsWith(name))
  const digits = (unit === undefined ? plain : plain.slice(0, -unit.length)).trim()
  if (PLAIN.test(digits)) return found(digits)
  if (GROUPED.test(digits)) return found(digits.replace(/,/g, ''))
  return refused(digits.endsWith('%') ? problems.percent(cell) : problems.number(cell))
}

/** The units that may stand after a number; the longest first, since one may end with another. */
function unitsOf(field: NumberField): readonly string[] {
  if (field.kind === 'count') return COUNTERS
  switch (field.unit) {
    case undefined:
      return []
    case 'points':
      return ['点', 'ポイント', 'points']
    case 'yen':
      return ['円', 'yen']
    case 'percent':
      return ['%']
    case 'per year':
      return ['回']
    default:
      return [field.unit]
  }
}
