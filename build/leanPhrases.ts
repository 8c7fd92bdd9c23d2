import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** The tables of phrases: each file exports one object, of which each phrase is asked for by its name. */
const TABLES = [
  'analysis/gap/gapEn.ts',
  'analysis/gap/gapJa.ts',
  'explain/en.ts',
  'explain/ja.ts',
  'issueMessages.ts',
  'issueMessagesJa.ts',
  'spreadsheet/problems.ts',
]

/** Leaves out of the tables of phrases those whose names are not said: where nothing asks for them by name, nothing can. */
export function leanPhrases(said: ReadonlySet<string>): Plugin {
  return {
    name: 'lean-phrases',
    setup({ onLoad }) {
      const files = TABLES.map((file) => file.replaceAll('/', '[\\\\/]').replace('.', '\\.'))
      onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/](?:${files.join('|')})$`) }, ({ path }) => ({
        contents: withoutUnsaid(readFileSync(path, 'utf8'), said),
        loader: 'ts',
      }))
    },
  }
}

/**
 * The names by which code that is not minified asks for phrases: `phrases.line`, `problems.flag`, `{ line } = phrases`; and
 * the codes of issues, which stand in it as text.
 */
export function saidIn(code: string): ReadonlySet<string> {
  const names = [...code.matchAll(/\b(?:phrases|problems)\d*\.(\w+)/g)].map(([, name]) => name!)
  const taken = [...code.matchAll(/\{([^{}]+)\} = (?:\w+\.)*(?:phrases|problems)\d*;/g)]
  const codes = code.match(/(?<=["'])[a-z-]+\/[a-z-]+(?=["'])/g)
  return new Set([...names, ...taken.flatMap(([, list]) => list!.match(/\w+/g)!), ...(codes ?? [])])
}

function withoutUnsaid(source: string, said: ReadonlySet<string>): string {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true)
  const tables = statements
    .filter(ts.isVariableStatement)
    .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter((value) => value !== undefined && ts.isObjectLiteralExpression(value))
  if (tables.length !== 1) throw new Error('a file of phrases exports one table of them')
  const unsaid = tables[0]!.properties.filter(({ name }) => {
    if (!name || ts.isComputedPropertyName(name)) throw new Error('a phrase has a name')
    return !said.has(name.text)
  })
  return unsaid.reduceRight(
    (text, node) => text.slice(0, node.getStart()) + text.slice(node.end).replace(/^,/, ''),
    source,
  )
}
