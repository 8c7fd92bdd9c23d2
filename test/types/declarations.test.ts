import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as bundled from '../../schemes/index.ts'
import { root } from '../architecture/imports.ts'

describe('the declarations of schemes', () => {
  test.each(['schemes', 'schemes/rules'])('in dist/%s.d.ts carry ids, not definitions', (name) => {
    const declarations = readFileSync(join(root, `dist/${name}.d.ts`), 'utf8')
    const { toyotaSdgsRound4 } = bundled
    for (const fact of Object.keys(toyotaSdgsRound4.facts)) expect(declarations).toContain(`"${fact}"`)
    expect(declarations).not.toContain(toyotaSdgsRound4.words!.title.en)
    expect(declarations).not.toMatch(/"kind"|kind:|atLeast|cite/)
    expect(declarations.length).toBeLessThan(8 * 1024)
  })

  test('cost a project that imports them all few types', () => {
    const cost = execFileSync(process.execPath, ['test/types/cost.mjs', '--json'], {
      cwd: root,
      encoding: 'utf8',
    })
    const { types, instantiations } = JSON.parse(cost)
    // A definition spelled out in types makes tens of thousands.
    expect(types).toBeLessThan(3000)
    expect(instantiations).toBeLessThan(1000)
  })
})
