import fc from 'fast-check'

const anyDigits = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength, maxLength }).map((digits) => digits.join(''))

/** Decimal text of at most 60 digits: short and long, signed and not, with zeros in front and behind. */
export const anyDecimal: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(anyDigits(1, 3), anyDigits(1, 30)),
    fc.oneof(fc.constant(''), anyDigits(1, 3), anyDigits(1, 30)),
  )
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`)

/** The same, above zero. */
export const anyPositiveDecimal: fc.Arbitrary<string> = anyDecimal
  .map((text) => text.replace('-', ''))
  .filter((text) => /[1-9]/.test(text))
