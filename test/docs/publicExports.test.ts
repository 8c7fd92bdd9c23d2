import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { entryPoints } from '../../build/entryPoints.ts'
import { root } from '../architecture/imports.ts'

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
)
const program = ts.createProgram(
  entryPoints.map(({ source }) => `${root}/${source}`),
  options,
)
const checker = program.getTypeChecker()

/** What the documentation of an export holds. */
type Documented = {
  readonly name: string
  readonly summary: string
  readonly parameters: readonly string[]
  readonly tags: readonly ts.JSDocTagInfo[]
  readonly kind: 'function' | 'type' | 'value'
  readonly returns: string | undefined
}

function exportsOf(source: string): readonly Documented[] {
  const file = checker.getSymbolAtLocation(program.getSourceFile(`${root}/${source}`)!)!
  return checker.getExportsOfModule(file).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const declared = symbol.valueDeclaration
    const [signature] = declared
      ? checker.getTypeOfSymbolAtLocation(symbol, declared).getCallSignatures()
      : []
    return {
      name: exported.name,
      summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      parameters: signature?.parameters.map(({ name }) => name) ?? [],
      tags: symbol.getJsDocTags(checker),
      kind: signature ? 'function' : declared ? 'value' : 'type',
      returns: signature && checker.typeToString(signature.getReturnType()),
    }
  })
}

/** What is wanting in a docstring. */
function wanting({ summary, parameters, tags, kind, returns }: Documented): readonly string[] {
  const textsOf = (tag: string) =>
    tags.filter(({ name }) => name === tag).map(({ text }) => ts.displayPartsToString(text).trim())
  const lacks: string[] = []
  const [first = ''] = summary.split('\n\n')
  if (!/^[^\n]+[.:]$/.test(first.replaceAll('\n', ' '))) lacks.push('a summary')
  if (kind !== 'function') return lacks
  const described = textsOf('param').map((text) => /^(\w+)(?:\.\w+)? - ./s.exec(text)?.[1])
  // What is taken apart at once has no name of its own.
  const named = parameters.filter((name) => !name.startsWith('__'))
  for (const name of named) if (!described.includes(name)) lacks.push(`@param ${name}`)
  if (new Set(described).size !== parameters.length) lacks.push('one @param for each parameter')
  if (returns !== 'void' && !textsOf('returns')[0]) lacks.push('@returns')
  if (!textsOf('example').some((text) => text.includes('// =>')))
    lacks.push('an @example that states a value')
  return lacks
}

describe.each(entryPoints)('$specifier', ({ source }) => {
  test('says of each export what it is, and of each function what it takes, returns and does', () => {
    const lacking = exportsOf(source).flatMap((of) => wanting(of).map((what) => `${of.name}: ${what}`))
    expect(lacking).toEqual([])
  })
})
