import {
  allocatePlaces,
  availableEvents,
  benefitsOf,
  deadlines,
  formatIssue,
  groundsOf,
  kpiAchievement,
  notices,
  replay,
  statusOn,
} from 'kijun'
import { schemes, seriesById } from 'kijun/schemes'
import { line, valueOr } from './lines.mjs'

const days = ['2024-04-01', '2025-06-15', '2027-03-31', '2028-03-31', '2028-04-01', '2031-04-01']

/** What became of fixed certifications: their status on several days, what is due and what may follow. */
export function lives({ histories }) {
  return [
    ...histories.flatMap(({ id, series, on, closedDays, ...history }) => {
      const { history: replayed, issues } = replay(seriesById[series], history)
      const closed = closedDays === undefined ? {} : { closedDays }
      return [
        line(`${id} issues`, () =>
          issues.map((issue) => [issue, formatIssue(issue, 'ja'), formatIssue(issue, 'en')]),
        ),
        line(`${id} deadlines`, () => deadlines(replayed, closed)),
        ...[on, ...days].map((day) =>
          line(`${id} ${day}`, () => [statusOn(replayed, day), availableEvents(replayed, day)]),
        ),
      ]
    }),
    ...schemes.flatMap((scheme) => afterDecision(scheme)),
    ...[
      ['100', '80', '60'],
      ['3', '2', '1'],
      ['0.1', '0.3', '0.7'],
      ['5', '5', '5'],
    ].map(([initial, current, target]) =>
      line(`kpi ${initial} ${current} ${target}`, () =>
        valueOr(kpiAchievement({ initial, current, target }), formatIssue),
      ),
    ),
  ]
}

function afterDecision(scheme) {
  const name = `${scheme.id}@${scheme.edition}`
  const applications = Array.from({ length: 60 }, (_, n) => ({
    id: `a-${n}`,
    business: `b-${n % 55}`,
    receivedAt: `2024-10-${String(24 + (n % 7)).padStart(2, '0')}T09:00`,
  }))
  return [
    ...[null, ...scheme.tiers.map(({ id }) => id)].map((tier) =>
      line(`${name} benefits ${tier}`, () => valueOr(benefitsOf(scheme, { tier }), formatIssue)),
    ),
    line(`${name} grounds`, () => valueOr(groundsOf(scheme, { data: {}, on: '2026-10-01' }), formatIssue)),
    ...['certified', 'refused', 'revoked', 'suspended'].map((on) =>
      line(`${name} notices ${on}`, () => notices(scheme, { on })),
    ),
    line(`${name} places`, () => valueOr(allocatePlaces(scheme, applications), formatIssue)),
  ]
}
