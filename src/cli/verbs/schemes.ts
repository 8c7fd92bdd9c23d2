import { periodsOnly, schemes } from '../../../schemes/index.ts'
import { type Locale, rulesDigest, type Scheme, schemeName } from '../../index.ts'
import { listingFormatOption, localeOption } from '../arguments/commonOptions.ts'
import { defineVerb } from '../defineVerb.ts'
import { write } from '../io.ts'
import { formatListing } from '../output/formatListing.ts'
import { tierLabel, wordsIn } from '../words.ts'

const editions: readonly Scheme[] = [...schemes, ...periodsOnly]

/** `kijun schemes`: the bundled editions. */
export const schemesVerb = defineVerb(
  {
    name: 'schemes',
    summary: 'the editions that are bundled: name, title, in force, tiers, digest of the rules',
    operands: '',
    about: [
      'An older text of which nothing but the period is known stands last and is marked; it answers\n' +
        '`kijun validity`, what happened under it in `kijun status` and `kijun deadlines`, and how long\n' +
        'it lets a certification last in `kijun diff`, and nothing else.',
    ],
    options: {
      format: listingFormatOption,
      locale: localeOption,
    },
    examples: [
      { shows: 'All of them', argv: ['schemes'] },
      { shows: 'All of them, in Japanese', argv: ['schemes', '--locale', 'ja'] },
      { shows: 'All of them, as JSON', argv: ['schemes', '--format', 'json'] },
    ],
  },
  async ({ values, operands }, io) => {
    const { format = 'table', locale = 'en' } = values
    if (operands.length > 0) return { problem: `takes no ${JSON.stringify(operands[0])}` }
    const rows = [header(locale), ...editions.map((scheme) => row(scheme, locale))]
    const items = editions.map((scheme) => listing(scheme, locale))
    await write(io.stdout, formatListing({ rows, items, whole: items }, format, io))
    return 0
  },
)

function listing(scheme: Scheme, locale: Locale): object {
  return {
    name: schemeName(scheme),
    title: titleOf(scheme, locale),
    inForce: scheme.inForce ?? null,
    holds: scheme.holds ?? 'everything',
    tiers: scheme.tiers.map(({ id }) => ({ id, label: tierLabel(scheme, id, locale) })),
    digest: rulesDigest(scheme),
  }
}

function header(locale: Locale): readonly string[] {
  const { scheme, title, inForce, tiers, digest } = wordsIn(locale)
  return [scheme, title, inForce, tiers, digest]
}

function row(scheme: Scheme, locale: Locale): readonly string[] {
  const { inForce } = scheme
  return [
    schemeName(scheme),
    titleOf(scheme, locale),
    inForce ? `${inForce.from} – ${inForce.until ?? ''}` : wordsIn(locale).undated,
    scheme.holds === 'period'
      ? wordsIn(locale).periodOnly
      : scheme.tiers.map(({ id }) => tierLabel(scheme, id, locale)).join(', '),
    rulesDigest(scheme),
  ]
}

function titleOf(scheme: Scheme, locale: Locale): string {
  return scheme.words?.title[locale] ?? schemeName(scheme)
}
