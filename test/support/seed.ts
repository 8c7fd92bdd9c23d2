import fc from 'fast-check'

/**
 * Every property is tried on the same cases each time, so that a run can be repeated and a change is what makes a test
 * fail. `KIJUN_SEED=7 npx vitest run` tries others.
 */
fc.configureGlobal({ seed: Number(process.env['KIJUN_SEED'] ?? 20260401) })
