import type { PageWords } from './pageWords.ts'

const plural = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

/** The English of the page. */
export const en: PageWords = {
  name: 'Kijun',
  about:
    'Applies the text of a certification scheme as it is written, and shows the tier with the articles that decide.',
  language: 'Language',
  skip: 'Go to the result',
  privacy: 'Nothing that you enter leaves this device.',
  disclaimer:
    'What is shown is what the text yields. It is no decision on a certification, and the authorities of the schemes have no part in this page.',
  source: (text) => `Source: ${text}`,
  settings: {
    heading: 'Scheme and moment',
    scheme: 'Certification scheme',
    at: 'Moment that is assessed',
    on: 'Day of that moment',
    onHint: 'The validity is counted as if the decision were made on this day.',
    stages: 'Stages that count',
    readings: (n) => `Choices of reading (${n})`,
    parameters: (n) => `Numbers that are not disclosed (${n})`,
    parameterHint: 'The text does not state this number. Enter it only if you know it, for example 2%.',
    isDefault: 'usual',
    example: 'Fill in an example',
    clear: 'Clear everything',
    cleared: 'Everything that was entered has been cleared.',
    filled: 'The example has been filled in.',
    otherEdition: (edition) => `On this day another edition is in force: ${edition}.`,
  },
  moments: {
    application: 'at the application',
    decision: 'at the decision',
    renewal: 'at renewal',
    holding: 'while certified',
  },
  stages: { eligibility: 'Eligibility', reception: 'Reception', criteria: 'Criteria' },
  domains: {
    environment: 'Environment',
    social: 'Social',
    governance: 'Governance',
    local: 'Local',
    global: 'Global',
  },
  verdicts: { met: 'Met', unmet: 'Not met', undetermined: 'Open', referred: 'Referred' },
  form: {
    heading: 'What is known of the applicant',
    sections: {
      criteria: 'For the criteria',
      eligibility: 'For eligibility',
      reception: 'For reception',
      other: 'Other facts',
    },
    otherHint: 'Not used for this moment.',
    entered: (n, of) => `${n} of ${of} entered`,
    notKnown: 'Not known',
    yes: 'Yes',
    no: 'No',
    presumed: (value) => `Unstated (${value.toLowerCase()})`,
    finding: (by) => `for ${by} to find`,
    sensitive: 'sensitive',
    decides: 'not known, and able to change the result',
    more: (n, entered) => `Further entries (${n}${entered === 0 ? '' : `, ${entered} filled in`})`,
    allYes: 'All yes',
    allNo: 'All no',
    allNotKnown: 'All not known',
    add: 'Add',
    remove: (n) => `Remove no. ${n}`,
    removed: 'One record has been removed.',
    record: (n) => `No. ${n}`,
    listUnknown: 'Not known. Add records one by one, or confirm that there are none.',
    listEmpty: 'Confirmed that there are none.',
    listNone: 'Confirm that there are none',
    listForget: 'Set to not known',
    listFull: (n) => `No more than ${plural(n, 'record')} can be added.`,
    rows: (n, entered) => `${plural(n, 'row')}${entered === 0 ? '' : ` (${entered} entered)`}`,
    characters: (n) => `at most ${plural(n, 'character')}`,
    bounds: (from, to) =>
      from === '' ? `at most ${to}` : to === '' ? `at least ${from}` : `${from} to ${to}`,
  },
  result: {
    heading: 'Result',
    tier: 'Tier',
    noTier: 'no tier',
    range: (lowest, highest) => `${lowest} to ${highest}`,
    missing: (n) =>
      n === 1
        ? 'One fact is not known that can change the result.'
        : `${n} facts are not known that can change the result.`,
    nextMissing: 'Go to the next of them',
    issues: (n) =>
      `Nothing can be decided: there ${n === 1 ? 'is one error' : `are ${n} errors`} in what was entered.`,
    issuesHint: 'Please check these entries.',
    ladder: 'Tiers and their thresholds',
    rungs: { earned: 'this tier', possible: 'possible', passed: 'a higher tier is earned', out: 'not met' },
    said: (outcome, tier) => `Result: ${outcome}. Tier: ${tier}.`,
    show: 'See the result',
  },
  bars: {
    heading: 'Figures and thresholds',
    between: (low, high) => `${low} to ${high}`,
    orMore: (low) => `${low} or more`,
    counting: (number, unit) => (unit === '' ? number : `${number} ${unit}`),
    both: (texts) => texts.join(' and '),
    threshold: (tier, text) => `${tier} ${text}`,
    atLeast: (value) => `at least ${value}`,
    moreThan: (value) => `more than ${value}`,
    atMost: (value) => `at most ${value}`,
    lessThan: (value) => `less than ${value}`,
    equal: (value) => `exactly ${value}`,
    thresholds: 'Thresholds',
    byDomain: (measure) => `${measure}, by domain`,
    counted: (met, of, open) => (open === 0 ? `${met} of ${of}` : `${met} of ${of} (${open} not known)`),
  },
  gap: {
    heading: 'What is lacking to a tier',
    tier: 'Tier that is wanted',
    highest: 'The criteria of the highest tier are met.',
    hint: 'Of the criteria alone.',
  },
  timeline: {
    heading: 'Validity and deadlines',
    none: 'Enter a day to see the validity and the deadlines.',
    chart: (from, until) => `Chart of the validity and the deadlines from ${from} to ${until}`,
    validity: 'Validity',
    steps: 'How the last day is found',
    rules: {
      'period/first-day': 'first day that is counted',
      'period/last-day': 'last day of the period',
      'period/day-after': 'day on which the period has elapsed',
      'first-on-or-after': 'first given day on or after it',
      'fixed-day': 'last day that the text names',
      earlier: 'the earlier of both',
    },
    deadline(deadline) {
      switch (deadline.kind) {
        case 'report':
          return deadline.due === null ? `Time of report ${deadline.n}` : `Report ${deadline.n} is due`
        case 'renewal':
          return 'Application for renewal (window not disclosed)'
        case 'expiry':
          return 'Last day of the validity'
      }
    },
    noDay: '–',
    ifCertified: 'Should a certification be granted.',
  },
  reasons: {
    heading: 'Reasons and articles',
    full: 'Every condition that was looked at',
    provisions: (n) => `Articles cited (${n})`,
  },
  record: {
    heading: 'Save and share',
    save: 'Save the record',
    withhold: 'Withhold sensitive facts',
    salt: 'Secret of the withheld facts (keep it apart from the record)',
    saltHint: 'Without it the withheld facts can never be verified.',
    load: 'Load a record',
    loaded: {
      identical: 'The record has been loaded. Computed anew, the result is the one recorded.',
      definitionChanged: 'The record has been loaded. The rules have changed since it was made.',
      resultDiffers: 'The record has been loaded. Computed anew, the result is another.',
      altered: 'The record has been altered since it was made.',
      incomplete: 'The record has been loaded. Part rests on facts that are withheld and cannot be verified.',
    },
    differences: (n) => plural(n, 'difference'),
    notRead: 'This is no record that can be read.',
    link: 'Make a link',
    linkHint: 'What was entered stands after the # of the link. It is never sent to a server.',
    include: 'Include sensitive facts',
    linkMade: 'The link has been made.',
    linkField: 'Link',
    linkBroken: 'Nothing could be restored from the link.',
    print: 'Print',
    leftOut: (n) => `${plural(n, 'sensitive fact')} left out of the link.`,
  },
  entered: { heading: 'What was entered', fact: 'Fact', value: 'Value' },
  colon: ': ',
  comma: ', ',
}
