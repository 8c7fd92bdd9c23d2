import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { signOf } from '../src/exact/exact.ts'
import type { Scheme, Words } from '../src/index.ts'
import { leastValues } from '../src/scheme/leastValues.ts'
import { type Plain, pack } from './pack.ts'
import { type FurtherIds, keptLists, wordKeys } from './packedWords.ts'
import { COLUMN, TEXT } from './unpack.ts'

/** tsup bundles its configuration, so that a file of it does not know where it stands; npm runs it at the root. */
const root = process.cwd()

/**
 * Gives the bundles of spreadsheet functions the bundled schemes with what cells need and nothing else: rules, labels and
 * the names of articles, without the words of whole provisions, benefits, notices and notes.
 */
export function leanSchemes(): Plugin {
  let module: Promise<string> | undefined
  return {
    name: 'lean-schemes',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /schemes\/index\.ts$/ }, ({ importer, kind }) =>
        kind === 'import-statement' && /[\\/]src[\\/]spreadsheet[\\/]index\.ts$/.test(importer)
          ? { path: 'schemes', namespace: 'lean' }
          : undefined,
      )
      onLoad({ filter: /.*/, namespace: 'lean' }, async () => {
        module ??= leanModule()
        return { contents: await module, loader: 'js', resolveDir: join(root, 'build') }
      })
    },
  }
}

/** The source of a module that exports what `schemes/index.ts` exports, lean. */
async function leanModule(): Promise<string> {
  const { schemes, periodsOnly } = await bundledSchemes()
  const all = [...schemes, ...periodsOnly]
  all.forEach(checkLeftOut)
  const rules = all.map(leanRules)
  const further = all.map(furtherIds)
  const { shapes, columns } = pack({ rules, further } as unknown as Plain)
  const words = (locale: keyof Words) =>
    JSON.stringify(all.map((scheme, at) => linesOf(scheme, rules[at]!, further[at]!, locale)).join(COLUMN))
  return `import { withWords } from './packedWords.ts'
import { COLUMN, unpack } from './unpack.ts'
const shapes = ${JSON.stringify(shapes)}
const columns = ${JSON.stringify(columns)}
const ja = ${words('ja')}
const en = ${words('en')}
const all = /* @__PURE__ */ withWords(unpack({ shapes, columns }), ja.split(COLUMN), en.split(COLUMN))
export const schemes = /* @__PURE__ */ all.slice(0, ${schemes.length})
export const periodsOnly = /* @__PURE__ */ all.slice(${schemes.length})
`
}

type Bundled = { readonly schemes: readonly Scheme[]; readonly periodsOnly: readonly Scheme[] }

async function bundledSchemes(): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'kijun-'))
  const outfile = join(folder, 'schemes.mjs')
  try {
    await build({ entryPoints: [join(root, 'schemes/index.ts')], bundle: true, format: 'esm', outfile })
    return (await import(pathToFileURL(outfile).href)) as Bundled
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What `leftOut.ts` takes for granted: no ratio divides what may be below zero, and nothing asks for n of several. */
function checkLeftOut(scheme: Scheme): void {
  const least = leastValues(scheme)
  JSON.stringify(scheme, (_, value) => {
    if (value?.kind === 'atLeast' || value?.kind === 'exactly')
      throw new Error(`${scheme.id}@${scheme.edition} asks for n of several`)
    if (value?.kind === 'ratio' && signOf(least(value.of).value.num) < 0)
      throw new Error(`${scheme.id}@${scheme.edition} divides what may be below zero`)
    return value
  })
}

/** Lists of which every element is told with its article. */
const CITED = ['requirements', 'exclusions', 'tiers', 'referrals']

/**
 * The rules alone, each citation as the article that it names first: what a citation falls back to where a definition
 * has no table of provisions. What no cell can show is left out: other articles than those of the criteria, of rows and
 * of records that could be added, what a tier brings, what the grounds of a revocation are made of.
 */
function leanRules(scheme: Scheme): Scheme {
  const {
    words,
    acknowledged,
    predecessor,
    benefits,
    notices,
    fees,
    places,
    information,
    provisions,
    ...rules
  } = scheme
  const article = (cite: string | readonly string[]) => {
    const first = typeof cite === 'string' ? cite : cite[0]!
    return provisions[first]?.cite ?? first
  }
  const isLeft = (path: readonly string[]) => {
    const key = path.at(-1)
    if (key === 'id') return path.length === 3 && ['requirements', 'exclusions'].includes(path[0]!)
    return (
      ['sensitive', 'asked', 'curable'].includes(key!) ||
      /^lifecycle revocation grounds \d+ when$/.test(path.join(' '))
    )
  }
  const isShown = ([list, , key, ...rest]: readonly string[], { kind }: { kind?: string }) =>
    CITED.includes(list!) || (list === 'facts' && (key === 'rows' || (kind === 'list' && rest.length === 0)))
  const lean = (value: unknown, path: readonly string[], around?: string): unknown => {
    if (Array.isArray(value)) return value.map((part, at) => lean(part, [...path, String(at)], around))
    if (typeof value !== 'object' || value === null) return value
    const { cite } = value as { readonly cite?: string | readonly string[] }
    const own = cite !== undefined && isShown([...path, 'cite'], value) ? article(cite) : ''
    // A leaf that cites nothing is told with the article of what it stands in.
    const within = CITED.includes(path[0]!) ? (around ?? own) : undefined
    return Object.fromEntries(
      Object.entries(value)
        .filter(
          ([key]) => !isLeft([...path, key]) && !(key === 'cite' && around !== undefined && own === around),
        )
        .map(([key, of]) => [key, key === 'cite' ? own : lean(of, [...path, key], within)]),
    )
  }
  return { ...(lean(rules, []) as typeof rules), provisions: {} }
}

function furtherIds({ words }: Scheme): FurtherIds {
  return { deciders: Object.keys(words?.deciders ?? {}), grounds: Object.keys(words?.grounds ?? {}) }
}

/** The words of every key. */
function linesOf({ words }: Scheme, rules: Scheme, further: FurtherIds, locale: keyof Words): string {
  const keys = wordKeys(rules, further)
  const lines = keys.map(([list, key]) => words?.[list]?.[key]?.[locale] ?? '')
  if (lines.some((line) => /[~|]/.test(line))) throw new Error('a word cannot be packed')
  const known = new Set(keys.map((key) => key.join('.')))
  for (const list of keptLists) {
    const lost = Object.keys(words?.[list] ?? {}).find((key) => !known.has(`${list}.${key}`))
    if (lost !== undefined) throw new Error(`no rule speaks of the word ${list}.${lost}`)
  }
  return lines.join(TEXT)
}
