import {
  ArraySize,
  CellError,
  EmptyValue,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula'
import * as functions from '../../src/spreadsheet/index.ts'

type Answer = functions.Cell | functions.Cell[][]
type Called = (...args: readonly unknown[]) => Answer

const byName = Object.fromEntries(
  Object.entries(functions).filter(([name]) => name.startsWith('KIJUN_')),
) as unknown as { readonly [name: string]: Called }

/** Which argument gives a column its length, and how many columns there are beside it; one row for a header. */
const shapes: { readonly [name: string]: { readonly by: number; readonly width?: number } } = {
  KIJUN_TIER: { by: 2 },
  KIJUN_OUTCOME: { by: 2 },
  KIJUN_RANGE: { by: 2, width: 2 },
  KIJUN_RATE: { by: 2 },
  KIJUN_MISSING: { by: 2 },
  KIJUN_REASON: { by: 2 },
  KIJUN_GAP: { by: 2 },
  KIJUN_STATUS: { by: 4 },
  KIJUN_NEXT_DEADLINE: { by: 4, width: 2 },
  KIJUN_VALID_UNTIL: { by: 1 },
  KIJUN_PERIOD_END: { by: 0 },
  KIJUN_FIRST_ON_OR_AFTER: { by: 0 },
  KIJUN_WAREKI: { by: 0 },
}

type Procedure =
  Parameters<FunctionPlugin['metadata']> extends [string]
    ? { readonly procedureName: string; readonly args: Parameters<FunctionPlugin['evaluateAst']>[0][] }
    : never
type State = Parameters<FunctionPlugin['evaluateAst']>[1]

/** The functions in HyperFormula: the engine works out what depends on what, and calls them with its own values. */
class KijunPlugin extends FunctionPlugin {
  static override implementedFunctions = Object.fromEntries(
    Object.keys(shapes).map((name) => [
      name,
      {
        method: 'answer',
        sizeOfResultArrayMethod: 'size',
        vectorizationForbidden: true,
        repeatLastArgs: 1,
        parameters: [{ argumentType: FunctionArgumentType.ANY, passSubtype: false }],
      },
    ]),
  )

  answer(ast: Procedure, state: State) {
    const args = ast.args.map((arg) => handedOver(this.evaluateAst(arg, state)))
    const answer = byName[ast.procedureName]!(...args)
    return Array.isArray(answer) ? SimpleRangeValue.onlyValues(answer) : answer
  }

  size(ast: Procedure, state: State) {
    const { by, width = 1 } = shapes[ast.procedureName]!
    const arg = ast.args[by]
    const height = arg ? this.arraySizeForAst(arg, state).height : 1
    return new ArraySize(width, height)
  }
}

/** Errors as a spreadsheet shows them. */
const errorTexts: { readonly [type: string]: string } = {
  DIV_BY_ZERO: '#DIV/0!',
  NA: '#N/A',
  VALUE: '#VALUE!',
}

/** A value of the engine as a host hands it over: a blank as nothing, a range as rows, an error as its text. */
function handedOver(value: unknown): unknown {
  if (value instanceof SimpleRangeValue) return value.data.map((row) => row.map(handedOver))
  if (value === EmptyValue) return ''
  if (value instanceof CellError) return errorTexts[value.type] ?? '#ERROR!'
  if (typeof value === 'object' && value !== null && 'val' in value) return value.val
  return value
}

/** A workbook whose formulas know the functions. */
export function workbook(sheets: { readonly [sheet: string]: unknown[][] }): HyperFormula {
  HyperFormula.registerFunctionPlugin(KijunPlugin, {
    enGB: Object.fromEntries(Object.keys(shapes).map((name) => [name, name])),
  })
  return HyperFormula.buildFromSheets(sheets as Parameters<typeof HyperFormula.buildFromSheets>[0], {
    licenseKey: 'gpl-v3',
    maxRows: 20_000,
  })
}
