import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** Files with a table of phrases each: of those asked for by name, and of those asked for by a text. */
const NAMED = [
  'analysis/gap/gapEn.ts',
  'analysis/gap/gapJa.ts',
  'explain/en.ts',
  'explain/ja.ts',
  'spreadsheet/problems.ts',
]
const QUOTED = ['expectedJa.ts', 'issueMessages.ts', 'issueMessagesJa.ts']

/** Leaves out of the largest table of each of these files what nothing asks for in the code of the rest, not minified. */
export function leanPhrases(rest: string): Plugin {
  const names = namesIn(rest)
  // A type is told as `a ${typeof value}`.
  const isQuoted = (text: string) => rest.includes(text) || /^a \w+$/.test(text)
  return {
    name: 'lean-phrases',
    setup({ onLoad }) {
      const lean = (files: readonly string[], isSaid: (phrase: string) => boolean) => {
        const paths = files.map((file) => file.replaceAll('/', '[\\/]').replace('.', '.'))
        onLoad({ filter: new RegExp(`[\\/]src[\\/](?:${paths.join('|')})$`) }, ({ path }) => ({
          contents: withoutUnsaid(readFileSync(path, 'utf8'), isSaid),
          loader: 'ts',
        }))
      }
      lean(NAMED, (name) => names.has(name))
      lean(QUOTED, isQuoted)
    },
  }
}

/** The names of phrases in code: `phrases.line`, `problems.flag`, `{ line } = phrases`. */
function namesIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(/\b(?:phrases|problems)\d*\.(\w+)/g)].map(([, name]) => name!)
  const taken = [...code.matchAll(/\{([^{}]+)\} = (?:\w+\.)*(?:phrases|problems)\d*;/g)]
  return new Set([...names, ...taken.flatMap(([, list]) => list!.match(/\w+/g)!)])
}

function withoutUnsaid(source: string, isSaid: (phrase: string) => boolean): string {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true)
  const tables = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer && ts.isObjectLiteralExpression(initializer) ? initializer : [],
    )
    .sort((a, b) => b.properties.length - a.properties.length)
  const unsaid = tables[0]!.properties.filter(({ name }) => {
    if (!name || ts.isComputedPropertyName(name)) throw new Error('a phrase has a name')
    return !isSaid(name.text)
  })
  return unsaid.reduceRight(
    (text, node) => text.slice(0, node.getStart()) + text.slice(node.end).replace(/^,/, ''),
    source,
  )
}
