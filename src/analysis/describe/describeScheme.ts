import { labelsOf } from '../../explain/labels.ts'
import { escapeMarkdown } from '../../explain/setOutline.ts'
import type { Locale } from '../../issue.ts'
import { own } from '../../own.ts'
import { citationOf } from '../../scheme/citation.ts'
import { schemeName } from '../../scheme/defineScheme.ts'
import { inTextOrder } from '../../scheme/inTextOrder.ts'
import type { Requirement, Scheme } from '../../scheme/schemeDefinition.ts'
import { afterSections } from './afterSections.ts'
import { bracketed } from './bracketed.ts'
import type { DescribedLine } from './clause.ts'
import { conditionLines } from './conditionLines.ts'
import { describeEn } from './describeEn.ts'
import { describeJa } from './describeJa.ts'
import type { DescribeSection } from './describePhrases.ts'
import { cited, type Description } from './description.ts'
import { explorationSection } from './explorationSection.ts'
import { factSection } from './factSection.ts'
import { bullets, table } from './markdown.ts'
import { measureSection } from './measureSection.ts'
import { tierDiagram } from './tierDiagram.ts'
import { validityLines } from './validityLines.ts'

/** The names of the parts, in the order of the page. */
export const describeSections = Object.keys(describeEn.headings) as readonly DescribeSection[]

/**
 * Describes a scheme as a Markdown page: who may apply, what is asked, how it is scored, tiers with a Mermaid diagram,
 * validity, what follows, the states of a certification with a diagram and what each event does, readings, parameters and provisions, each with its article.
 *
 * @param scheme - the edition
 * @param options - `locale` (`'ja'` unless it says otherwise), and one section if not the whole page
 * @returns Markdown, without a final line break
 * @example
 * ```ts
 * import { describeScheme } from 'kijun/analysis'
 * import { yokohamaYSdgs20240401 } from 'kijun/schemes'
 * describeScheme(yokohamaYSdgs20240401, { locale: 'en' }).split('\n')[0] // => '# Yokohama City SDGs Certification Y\\-SDGs'
 * ```
 */
export function describeScheme(
  scheme: Scheme,
  options: { readonly locale?: Locale; readonly section?: DescribeSection } = {},
): string {
  const { locale = 'ja', section } = options
  const phrases = locale === 'ja' ? describeJa : describeEn
  const description: Description = { scheme, locale, phrases, labels: labelsOf(scheme, locale) }
  const written = sections(description, locale, section).filter(
    ([name, body]) => body !== '' && (section === undefined || section === name),
  )
  const blocks = written.map(([name, body]) => `## ${escapeMarkdown(phrases.headings[name])}\n\n${body}`)
  return [...(section === undefined ? [head(description, locale)] : []), ...blocks].join('\n\n')
}

function head({ scheme, phrases, labels }: Description, locale: Locale): string {
  const { words, inForce } = scheme
  const lines = [
    `\`${schemeName(scheme)}\``,
    escapeMarkdown(inForce ? phrases.inForce(inForce.from, inForce.until) : phrases.undated),
    ...(words ? [escapeMarkdown(phrases.authority(words.authority[locale]))] : []),
    ...(words ? [escapeMarkdown(phrases.source(words.source[locale]))] : []),
  ]
  return `# ${escapeMarkdown(labels.title)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

function sections(
  description: Description,
  locale: Locale,
  section: DescribeSection | undefined,
): readonly [DescribeSection, string][] {
  const { scheme } = description
  // The lifecycle takes an exploration: it is left out where nobody asks for it.
  const explores = section === undefined || section === 'lifecycle'
  const gates = (stage: Requirement['stage']) =>
    bullets(
      (scheme.requirements ?? [])
        .filter((of) => of.stage === stage)
        .flatMap((of) => gateLines(description, description.labels.requirement(of.id), of)),
    )
  const exclusions = (scheme.exclusions ?? []).flatMap((of) =>
    gateLines(description, description.labels.exclusion(of.id), of),
  )
  return [
    ['applicants', gates('eligibility')],
    ['exclusions', bullets(exclusions)],
    ['reception', gates('reception')],
    ['facts', factSection(description)],
    ['scoring', measureSection(description)],
    ['tiers', tierSection(description)],
    ['referrals', referralSection(description)],
    ['validity', validitySection(description)],
    ...afterSections(description),
    ['lifecycle', explores ? explorationSection(description, locale) : ''],
    ['readings', readingSection(description, locale)],
    ['parameters', parameterSection(description)],
    ['notes', noteSection(description, locale)],
    ['provisions', provisionSection(description, locale)],
  ]
}

function gateLines(
  description: Description,
  name: string,
  gate: Pick<Requirement, 'at' | 'when' | 'cite' | 'curable'>,
): readonly DescribedLine[] {
  const { phrases, scheme } = description
  const moments = gate.at?.map((moment) => phrases.moments[moment]) ?? []
  const notes = [...moments, ...(gate.curable ? [phrases.curable] : []), citationOf(scheme, gate.cite).text]
  return [
    { depth: 0, text: name + bracketed(phrases, phrases.listed(notes)) },
    ...conditionLines(description, gate.when, 1),
  ]
}

function tierSection(description: Description): string {
  const { scheme, labels } = description
  if (scheme.tiers.length === 0) return ''
  const lines = scheme.tiers.flatMap((tier) => [
    { depth: 0, text: cited(description, labels.tier(tier.id), tier.cite) },
    ...conditionLines(description, tier.when, 1),
  ])
  return `${bullets(lines)}\n\n${tierDiagram(description)}`
}

function referralSection(description: Description): string {
  const { scheme, labels, phrases } = description
  return bullets(
    (scheme.referrals ?? []).flatMap((referral) => [
      { depth: 0, text: phrases.referral(labels.referral(referral.id), labels.decider(referral.to)) },
      ...conditionLines(description, referral.when, 1),
    ]),
  )
}

function validitySection(description: Description): string {
  const { scheme, phrases } = description
  if (!scheme.validity) return escapeMarkdown(phrases.noValidity)
  const { initial, renewal } = scheme.validity
  return bullets([
    { depth: 0, text: phrases.initial },
    ...validityLines(description, initial, 1),
    ...(renewal ? [{ depth: 0, text: phrases.renewal }, ...validityLines(description, renewal, 1)] : []),
  ])
}

function readingSection({ scheme, phrases, labels }: Description, locale: Locale): string {
  const lines = Object.entries(scheme.readings ?? {}).flatMap(([id, reading]) => {
    const words = own(scheme.words?.readings, id)
    return [
      { depth: 0, text: `${words?.question[locale] ?? id} (${id})` },
      ...reading.alternatives.map((alternative) => ({
        depth: 1,
        text: `${labels.reading(id, alternative).answer} (${alternative}${alternative === reading.default ? `, ${phrases.isDefault}` : ''})`,
      })),
      ...(words ? [{ depth: 1, text: words.why[locale] }] : []),
    ]
  })
  return bullets(lines)
}

function parameterSection(description: Description): string {
  const { scheme, labels } = description
  const lines = Object.entries(scheme.parameters ?? {}).map(([id, { cite }]) => ({
    depth: 0,
    text: cited(description, `${labels.parameter(id)} (${id})`, cite),
  }))
  return bullets(lines)
}

function noteSection({ scheme }: Description, locale: Locale): string {
  const lines = Object.entries(scheme.words?.notes ?? {}).flatMap(([id, note]) => [
    { depth: 0, text: `${note.question[locale]} (${id})` },
    { depth: 1, text: note.why[locale] },
  ])
  return bullets(lines)
}

function provisionSection({ scheme, phrases }: Description, locale: Locale): string {
  const rows = inTextOrder(scheme).map(([id, { cite, treatment }]) => [
    cite,
    id,
    phrases.treatments[treatment],
    own(scheme.words?.provisions, id)?.[locale] ?? '',
  ])
  return table(phrases.columns.provision, rows)
}
