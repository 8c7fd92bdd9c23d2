/**
 * A second, deliberately naive reading of what is handed in, written from contracts: what a number is, what each fact
 * may hold, and what is said of the rest. It knows only the facts that carry the scores and a few flags beside them.
 */
export type ExpectedIssue = { readonly code: string; readonly path: readonly (string | number)[] }

type Shape =
  | { readonly is: 'flag' }
  | { readonly is: 'date' }
  | { readonly is: 'choice'; readonly of: readonly string[] }
  | {
      readonly is: 'number'
      readonly whole?: true
      readonly min?: number
      readonly max?: number
      readonly above?: number
    }
  | {
      readonly is: 'rows'
      readonly rows: readonly string[]
      readonly row: Row
      readonly check?: (row: Record) => readonly ExpectedIssue[]
    }
  | {
      readonly is: 'list'
      readonly most: number
      readonly row: Row
      readonly check?: (row: Record) => readonly ExpectedIssue[]
    }
type Row = { readonly [field: string]: Shape }
type Record = { readonly [field: string]: unknown }
type Path = readonly (string | number)[]

const flag: Shape = { is: 'flag' }
const points: Shape = { is: 'number', min: 0 }

/** 環境, 社会, ガバナンス, 地域貢献: points of at most the maximum, which is more than nothing. */
const toyota: Row = {
  workplaceConfirmed: flag,
  scores: {
    is: 'rows',
    rows: ['environment', 'social', 'governance', 'local'],
    row: { points, max: { is: 'number', above: 0 } },
    check: ({ points: got, max }) => {
      const isMore = isPlain(got) && isPlain(max) && Number(got) > Number(max)
      return isMore ? [{ code: 'number/above-maximum', path: ['points'] }] : []
    },
  },
}

const okinawa2023: Row = {
  platformMember: flag,
  organisation: {
    is: 'choice',
    of: ['enterprise', 'association', 'educational', 'research', 'npo', 'other'],
  },
  items: {
    is: 'rows',
    rows: [
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `OK-S-${n}`),
      ...[1, 2, 3, 4, 5].flatMap((n) => [`OK-E-${n}`, `OK-G-${n}`]),
      ...[1, 2, 3].flatMap((n) => [`OK-L-${n}`, `OK-GL-${n}`]),
    ],
    row: { met: flag, chosen: flag },
  },
  initiatives: {
    is: 'list',
    most: 5,
    row: {
      category: {
        is: 'choice',
        of: ['economy', 'social', 'environment', 'governance', 'local', 'global'],
      },
      optional: flag,
      base: { is: 'number', min: 0, max: 25 },
      stakeholders: flag,
      beyondRegion: flag,
      governance: flag,
    },
    // 25点, or 5点 of one beyond the three; 「経済」・「社会」・「環境」; ガバナンスの分類を選択時
    check: ({ category, optional, base, governance }) => {
      const found: ExpectedIssue[] = []
      const isOther = ['governance', 'local', 'global'].includes(String(category))
      if (optional === true && isPlain(base) && Number(base) > 5 && Number(base) <= 25) {
        found.push({ code: 'number/above-maximum', path: ['base'] })
      }
      if (optional !== true && isOther) found.push({ code: 'record/not-allowed', path: ['category'] })
      if (governance === true && (optional !== true || category !== 'governance')) {
        found.push({ code: 'record/not-allowed', path: ['governance'] })
      }
      return found
    },
  },
}

const shapes: { readonly [edition: string]: Row } = {
  'toyota-sdgs@round-4': toyota,
  'toyota-workplace@undated': {
    legalAllApply: flag,
    attractionsPresent: { is: 'number', whole: true, min: 0 },
  },
  'okinawa-sdgs@2023-07-31': okinawa2023,
  'okinawa-sdgs@2026-06-03': {
    platformMember: flag,
    itemsMet: { is: 'number', whole: true, min: 0, max: 19 },
    planScore: points,
  },
  'yokohama-y-sdgs@2024-04-01': {
    points,
    designCenterMember: flag,
    appliedOn: { is: 'date' },
    bandFound: { is: 'choice', of: ['supreme', 'superior', 'standard', 'none'] },
  },
}

/** The issues of facts, in no order. */
export function factIssues(edition: string, facts: unknown): readonly ExpectedIssue[] {
  return rowIssues(shapes[edition]!, facts, [])
}

function rowIssues(
  row: Row,
  value: unknown,
  path: Path,
  check: (row: Record) => readonly ExpectedIssue[] = () => [],
): readonly ExpectedIssue[] {
  if (value === undefined || value === null) return []
  if (!isRecord(value)) return [{ code: 'input/type', path }]
  const known = Object.entries(value).flatMap(([key, inner]): readonly ExpectedIssue[] => {
    const shape = Object.hasOwn(row, key) ? row[key] : undefined
    return shape ? valueIssues(shape, inner, [...path, key]) : unknownKey(key, path)
  })
  return [...known, ...check(value).map((issue) => ({ code: issue.code, path: [...path, ...issue.path] }))]
}

/** A key that reaches behind an object is not merely unknown. */
function unknownKey(key: string, path: Path): readonly ExpectedIssue[] {
  const isForbidden = ['__proto__', 'constructor', 'prototype'].includes(key)
  return [{ code: isForbidden ? 'key/forbidden' : 'key/unknown', path: [...path, key] }]
}

function valueIssues(shape: Shape, value: unknown, path: Path): readonly ExpectedIssue[] {
  if (value === undefined || value === null) return []
  const one = (code: string) => [{ code, path }]
  switch (shape.is) {
    case 'flag':
      return typeof value === 'boolean' ? [] : one('input/type')
    case 'choice':
      if (typeof value !== 'string') return one('input/type')
      return shape.of.includes(value) ? [] : one('choice/unknown')
    case 'date':
      if (typeof value !== 'string') return one('input/type')
      return dateIssues(value).map(({ code }) => ({ code, path }))
    case 'number': {
      const [unread] = numberIssues(value)
      if (unread) return one(unread)
      const broken: string[] = []
      if (shape.whole && !/^-?\d+(\.0+)?$/.test(String(value))) broken.push('number/integer')
      if (shape.min !== undefined && Number(value) < shape.min) broken.push('number/below-minimum')
      if (shape.above !== undefined && Number(value) <= shape.above) broken.push('number/not-above')
      if (shape.max !== undefined && Number(value) > shape.max) broken.push('number/above-maximum')
      return broken.map((code) => ({ code, path }))
    }
    case 'rows': {
      if (!isRecord(value)) return one('input/type')
      return Object.entries(value).flatMap(([key, inner]) =>
        shape.rows.includes(key)
          ? rowIssues(shape.row, inner, [...path, key], shape.check)
          : unknownKey(key, path),
      )
    }
    case 'list':
      if (!Array.isArray(value)) return one('input/type')
      if (value.length > shape.most) return one('list/too-many')
      return value.flatMap((entry, at) =>
        entry === null
          ? [{ code: 'input/type', path: [...path, at] }]
          : rowIssues(shape.row, entry, [...path, at], shape.check),
      )
  }
}

/**
 * A number is text of `-?digits(.digits)?` with at most 60 digits, or a JSON number of at most 15 significant digits.
 */
export function numberIssues(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const [whole = '', decimals, ...more] = value.replace(/^-/, '').split('.')
    const isDigits = (text: string) => text !== '' && [...text].every((of) => '0123456789'.includes(of))
    if (more.length > 0 || !isDigits(whole) || (decimals !== undefined && !isDigits(decimals))) {
      return ['number/form']
    }
    return whole.length + (decimals?.length ?? 0) > 60 ? ['number/digits'] : []
  }
  if (typeof value !== 'number') return ['input/type']
  const significant = String(Math.abs(value))
    .replace('.', '')
    .replace(/e.*/, '')
    .replace(/^0+|0+$/g, '')
  return significant.length > 15 ? ['number/imprecise'] : []
}

/** A day that people type: its form, whether there is such a day, and whether it lies in the calendar. */
export function dateIssues(text: unknown): readonly ExpectedIssue[] {
  const one = (code: string) => [{ code, path: [] }]
  if (typeof text !== 'string') return one('input/type')
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return one('date/form')
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (day < 1 || day > (lengths[month - 1] ?? 0)) return one('date/impossible')
  return text < '1873-01-01' || text > '2200-12-31' ? one('date/out-of-range') : []
}

function isPlain(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && numberIssues(value).length === 0
}

function isRecord(value: unknown): value is Record {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is wrong and where, each once, in an order that no implementation needs to keep to. */
export function sorted(issues: readonly ExpectedIssue[]): readonly ExpectedIssue[] {
  const key = ({ code, path }: ExpectedIssue) => JSON.stringify([path, code])
  return [...new Map(issues.map((issue) => [key(issue), issue])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, issue]) => issue)
}
