import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** What `src/exact` calls of decimal.js. */
const CALLED = [
  ...['plus', 'minus', 'times', 'divToInt', 'mod', 'comparedTo'],
  ...['isZero', 'isNegative', 'isInteger', 'decimalPlaces', 'toFixed'],
]

/** A thousand digits of the logarithm of ten and of the number of the circle, for the methods that are left out. */
const LONG_CONSTANTS = /'(?:2\.302585|3\.141592)\d+'/g

/** Leaves out of decimal.js the methods that nothing here reaches: logarithms, powers, roots, sines. */
export function leanDecimal(): Plugin {
  return {
    name: 'lean-decimal',
    setup({ onLoad }) {
      onLoad({ filter: /decimal\.js[\\/]decimal\.mjs$/ }, ({ path }) => ({
        contents: withReachedMethods(readFileSync(path, 'utf8').replace(LONG_CONSTANTS, "'0'")),
        loader: 'js',
      }))
    },
  }
}

/**
 * Functions of which less will do: text is decimal, for `src/exact` lets no binary, octal or hexadecimal through, and
 * settings are those of `src/exact`, which are right.
 */
const SHORTER: { readonly [name: string]: string } = {
  parseOther: "{ throw new TypeError('not a decimal number') }",
  config: '{ return Object.assign(this, DEFAULTS, obj) }',
  checkInt32: '{}',
}

/** A method (`P.sine = P.sin = function …`) or a function that methods call. */
type Unit = { readonly names: readonly string[]; readonly node: ts.Node }

function withReachedMethods(source: string): string {
  const { statements } = ts.createSourceFile('decimal.mjs', source, ts.ScriptTarget.ESNext, true)
  const methods: Unit[] = []
  const functions: Unit[] = []
  const rest: string[] = []
  const statics: ts.Node[] = []
  const shorter = new Map<ts.Node, string>()
  for (const node of statements) {
    const names = ts.isExpressionStatement(node) ? assigned(node.expression, 'P') : []
    if (names.length > 0) methods.push({ names, node })
    else if (!ts.isFunctionDeclaration(node)) rest.push(node.getText())
    else if (node.name?.text === 'clone') {
      const body = node.body!.statements
      statics.push(
        ...body.filter((of) => ts.isExpressionStatement(of) && assigned(of.expression, 'Decimal').length > 0),
      )
      rest.push(
        body
          .filter((of) => !statics.includes(of))
          .map((of) => of.getText())
          .join('\n'),
      )
    } else if (SHORTER[node.name!.text] !== undefined) shorter.set(node.body!, SHORTER[node.name!.text]!)
    else functions.push({ names: [node.name!.text], node })
  }
  const reached = reachable([...rest, ...CALLED.map((name) => `.${name}(`)], methods, functions)
  const left = [...methods.filter((unit) => !reached.has(unit)).map(({ node }) => node), ...statics]
  if (methods.length < 50 || statics.length < 20 || shorter.size !== Object.keys(SHORTER).length)
    throw new Error('decimal.js is not laid out as it was')
  return [...left, ...shorter.keys()]
    .sort((a, b) => b.pos - a.pos)
    .reduce(
      (text, node) => text.slice(0, node.getStart()) + (shorter.get(node) ?? '') + text.slice(node.end),
      source,
    )
}

/** The units that some texts reach, and those that they reach in turn: by a call of the name, wherever it stands. */
function reachable(
  texts: readonly string[],
  methods: readonly Unit[],
  functions: readonly Unit[],
): ReadonlySet<Unit> {
  const reached = new Set<Unit>()
  const open = [...texts]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const text = next.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const called = new Set([...text.matchAll(/(?<!\bMath)\.(\w+)\(/g)].map(([, name]) => name))
    const named = new Set(text.match(/(?<![.\w])\w+/g))
    for (const unit of [
      ...methods.filter(({ names }) => names.some((name) => called.has(name))),
      ...functions.filter(({ names }) => names.some((name) => named.has(name))),
    ]) {
      if (reached.has(unit)) continue
      reached.add(unit)
      open.push(unit.node.getText().replace(/^(?:P\.\w+ = )+/, ''))
    }
  }
  return reached
}

/** The names under which a function or a number is put on an object: `P.sine = P.sin = function …`, `Decimal.sin = sin`. */
function assigned(expression: ts.Expression, object: string): readonly string[] {
  const names: string[] = []
  let value = expression
  while (ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const { left } = value
    if (!ts.isPropertyAccessExpression(left) || left.expression.getText() !== object) return []
    names.push(left.name.text)
    value = value.right
  }
  const isStatic = ts.isIdentifier(value)
    ? names.includes(value.text) && !['clone', 'config'].includes(value.text)
    : ts.isNumericLiteral(value)
  return ts.isFunctionExpression(value) || isStatic ? names : []
}
