import type { Dice } from '../../support/dice.ts'

/** A decimal text between two whole numbers: whole, half, in hundredths, or with up to 40 decimals. */
export function anyDecimal(dice: Dice, min: number, max: number): string {
  const places = dice.pick([0, 0, 0, 1, 1, 2, 3, 9, 20, 40])
  const whole = dice.int(min, max)
  if (places === 0 || whole === max) return String(whole)
  return trimmed(`${whole}.${digits(dice, places)}`)
}

/** A whole number of hundredths, or the least there is above or below it at 40 decimals. */
export function beside(dice: Dice, hundredths: number): string {
  const at = BigInt(hundredths) * 10n ** 38n
  const units = at + dice.pick([-1n, 0n, 0n, 1n, -(10n ** 38n), 10n ** 38n])
  return decimalOf(units < 0n ? 0n : units)
}

/** The decimal text of so many units of the 40th decimal. */
export function decimalOf(units: bigint): string {
  const text = String(units).padStart(41, '0')
  return trimmed(`${text.slice(0, -40)}.${text.slice(-40)}`)
}

function digits(dice: Dice, count: number): string {
  let text = ''
  while (text.length < count) text += String(dice.int(0, 9))
  return text
}

function trimmed(text: string): string {
  return text.replace(/0+$/, '').replace(/\.$/, '')
}
