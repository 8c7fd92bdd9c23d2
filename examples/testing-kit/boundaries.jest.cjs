// The same cases in jest, with no configuration: `npx jest --rootDir examples/testing-kit --testRegex jest.cjs`. What the
// kit expects it throws, so that `expect` is not needed. Jest gives `describe` and `test`.
const { assess } = require('kijun')
const { toyotaSdgsRound4: scheme } = require('kijun/schemes')
const { boundaryCases, expectBoundary, expectTier, fixtures } = require('kijun/testing')

const cases = boundaryCases(scheme).filter(
  ({ kind, path }) => kind === 'condition' && path.startsWith('tiers.'),
)

describe('the tiers', () => {
  test.each(cases.map((boundary) => [boundary.name, boundary]))('%s', (_, boundary) => {
    expectBoundary(scheme, boundary)
  })

  test('of a silver applicant is silver', () => {
    const { silver } = fixtures(scheme, { stages: ['criteria'] })
    expectTier(assess(scheme, silver.facts, silver.options), 'silver')
  })
})
