import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import type { Scheme, Words } from '../src/index.ts'
import { type FurtherIds, keptLists, wordKeys } from './packedWords.ts'

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
  const rules = all.map(leanRules)
  const further = all.map(furtherIds)
  const words = (locale: keyof Words) =>
    JSON.stringify(all.map((scheme, at) => linesOf(scheme, rules[at]!, further[at]!, locale)))
  return `import { withWords } from './packedWords.ts'
${sharing([rules, further])}
const ja = ${words('ja')}
const en = ${words('en')}
const all = /* @__PURE__ */ rules.map((of, at) => withWords(of, further[at], ja[at], en[at]))
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

/**
 * The rules alone, each citation as the article that it names first: what a citation falls back to where a definition
 * has no table of provisions.
 */
function leanRules(scheme: Scheme): Scheme {
  const { words, acknowledged, predecessor, notices, fees, places, information, provisions, ...rules } =
    scheme
  const benefits = rules.benefits?.filter(({ kind }) => kind === 'mark' || kind === 'publication')
  const article = (cite: string | readonly string[]) => {
    const first = typeof cite === 'string' ? cite : cite[0]!
    return provisions[first]?.cite ?? first
  }
  const lean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lean)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'sensitive' && key !== 'asked')
        .map(([key, of]) => [key, key === 'cite' ? article(of as string | readonly string[]) : lean(of)]),
    )
  }
  const leaned = lean({ ...rules, ...(benefits ? { benefits } : {}) }) as typeof rules
  return { ...leaned, provisions: {} }
}

function furtherIds({ words }: Scheme): FurtherIds {
  return { deciders: Object.keys(words?.deciders ?? {}), grounds: Object.keys(words?.grounds ?? {}) }
}

/** The title and the words of every key, a line each. */
function linesOf({ words }: Scheme, rules: Scheme, further: FurtherIds, locale: keyof Words): string {
  const keys = wordKeys(rules, further)
  const lines = [
    words?.title[locale] ?? '',
    ...keys.map(([list, key]) => words?.[list]?.[key]?.[locale] ?? ''),
  ]
  if (lines.some((line) => line.includes('\n'))) throw new Error('a word has a line break')
  const known = new Set(keys.map((key) => key.join('.')))
  for (const list of keptLists) {
    const lost = Object.keys(words?.[list] ?? {}).find((key) => !known.has(`${list}.${key}`))
    if (lost !== undefined) throw new Error(`no rule speaks of the word ${list}.${lost}`)
  }
  return lines.join('\n')
}

const WORTH_SHARING = 20

/** Source text of plain data in which what stands there more than once is written once. */
function sharing([rules, further]: readonly [readonly Scheme[], readonly FurtherIds[]]): string {
  const times = new Map<string, number>()
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const text = JSON.stringify(value)
    const seen = (times.get(text) ?? 0) + 1
    times.set(text, seen)
    if (seen === 1) for (const part of Object.values(value)) count(part)
  }
  count(rules)
  const names = new Map<string, string>()
  const shared: string[] = []
  const write = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value)
    const text = JSON.stringify(value)
    const name = names.get(text)
    if (name !== undefined) return name
    const written = Array.isArray(value)
      ? `[${value.map(write).join(',')}]`
      : `{${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}:${write(part)}`)
          .join(',')}}`
    if ((times.get(text) ?? 0) < 2 || text.length < WORTH_SHARING) return written
    const made = `_${shared.length}`
    names.set(text, made)
    shared.push(`const ${made}=${written}`)
    return made
  }
  const all = write(rules)
  return `${shared.join('\n')}\nconst rules = ${all}\nconst further = ${JSON.stringify(further)}`
}
