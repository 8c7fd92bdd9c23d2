import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/**
 * What the engine works out and no cell shows, by file: functions, each with what it answers in place of that, as an
 * expression of its parameters. `KIJUN_REASON` and `KIJUN_GAP` show one line, `KIJUN_STATUS` a status without its reasons,
 * and an issue is told without its path.
 */
const LEFT_OUT: { readonly [file: string]: { readonly [name: string]: string } } = {
  'analysis/gap/explainGap.ts': { fullText: "''" },
  'analysis/gap/gapToTier.ts': { outlookOf: '({})' },
  'analysis/gap/impossible.ts': { whyOf: '[]', sayingOf: '({})' },
  'analysis/gap/missingOf.ts': { missingOf: '({ facts: [] })' },
  'analysis/gap/needs.ts': { needsOf: '[]' },
  'assess/assessmentView.ts': { readingsOf: '({})' },
  'assess/deepFreeze.ts': { deepFreeze: 'value' },
  'assess/reasons.ts': { gateReasons: '[]', summary: '({})', decisiveLeaves: '[]', tierReason: '({})' },
  'assess/stages.ts': { findCurable: '[]' },
  'assess/trace.ts': {},
  'explain/fullOutline.ts': { fullOutline: '[]' },
  'explain/setOutline.ts': { escapeMarkdown: 'line', setAsMarkdown: "''", setAsText: "''" },
  'explain/standardOutline.ts': { standardOutline: '[]' },
  'issue.ts': { formatPath: "''" },
  'lifecycle/statusOn.ts': { periodOn: '({})', uses: '({})', reasonsFor: '[]' },
  'lifecycle/validity.ts': { note: 'day' },
  // Sums of records and rates are as quick row by row where cells have to be read; counts of rows are not.
  'logic/small/arithmetic.ts': { smallRatio: 'undefined' },
  'logic/small/execute.ts': {},
  'logic/small/leaves.ts': { smallSum: 'undefined' },
  'logic/small/rate.ts': { smallRate: 'undefined' },
  'logic/small/within.ts': { settledAlone: 'undefined' },
  'logic/verdict.ts': { atLeastOf: 'UNMET', exactlyOf: 'UNMET' },
  'spreadsheet/cell.ts': {
    entriesOf: 'Array.isArray(range) ? Array.from(range) : undefined',
    isRange: 'Array.isArray(range)',
  },
  'readObject.ts': { keysOf: 'Object.keys(value)' },
  'scheme/leastValues.ts': { leastValues: '() => ({ value: zeroFraction, reached: true })' },
  'scheme/parseFacts.ts': {},
  'scheme/citation.ts': { citationOf: '({ provision: cite, text: cite })' },
}

/** Steps that nothing takes any more, by file. */
const STEPS: { readonly [file: string]: readonly string[] } = {
  'logic/small/execute.ts': ['Op.Sum', 'Op.Rate', 'Op.Ratio', 'Op.Settled'],
}

/** The members of a class by which it is written as JSON and printed. */
const PRINTED = /^(?:toJSON|\[Symbol\.for\('nodejs\.util\.inspect\.custom'\)\])$/

/** Leaves out of the engine what no cell shows. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    setup({ onLoad }) {
      for (const [file, answers] of Object.entries(LEFT_OUT)) {
        const filter = new RegExp(`[\\\\/]src[\\\\/]${file.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`)
        onLoad({ filter }, ({ path }) => ({
          contents: answering(readFileSync(path, 'utf8'), answers, STEPS[file] ?? []),
          loader: 'ts',
        }))
      }
    },
  }
}

function answering(
  source: string,
  answers: { readonly [name: string]: string },
  untaken: readonly string[],
): string {
  const { statements } = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ESNext, true)
  const bodies = Object.entries(answers).map(([name, answer]) => {
    const found = statements.filter(ts.isFunctionDeclaration).find((node) => node.name?.text === name)
    if (!found?.body) throw new Error(`there is no function ${name} any more`)
    return { from: found.body.getStart(), to: found.body.end, by: `{ return ${answer} }` }
  })
  const members = statements
    .filter(ts.isClassDeclaration)
    .flatMap((node) => node.members.filter(({ name }) => name && PRINTED.test(name.getText())))
    .map((node) => ({ from: node.getStart(), to: node.end, by: '' }))
  const steps: { from: number; to: number; by: string }[] = []
  const look = (node: ts.Node): void => {
    if (ts.isCaseClause(node) && untaken.includes(node.expression.getText()))
      steps.push({ from: node.getStart(), to: node.end, by: '' })
    ts.forEachChild(node, look)
  }
  statements.forEach(look)
  if (steps.length !== untaken.length) throw new Error(`not each of ${untaken.join(', ')} is a step any more`)
  const text = [...bodies, ...members, ...steps]
    .sort((a, b) => b.from - a.from)
    .reduce((left, { from, to, by }) => left.slice(0, from) + by + left.slice(to), source)
  return withoutPrivate(text)
}

/** Nobody outside of the script sees its objects: what is private in them is written as other members are. */
function withoutPrivate(source: string): string {
  return source
    .replace(/#(\w+) in /g, "'$1_' in ")
    .replace(/(?<=[\s.])#(\w+)/g, '$1_')
    .replace(/^ +Object\.freeze\(this\)$/gm, '')
}
