import { type Assessment, recordText, toRecord } from 'kijun'
import { element } from '../dom/element.ts'

/** 256 bits, as hexadecimal digits. */
const SALT_BYTES = 32

/**
 * Hands the record of an assessment to the browser as a file.
 *
 * @returns the salt of the facts that are withheld, if any are
 */
export function saveRecord(assessment: Assessment, withhold: boolean): string | undefined {
  const salt = withhold ? drawSalt() : undefined
  const record = toRecord(assessment, salt === undefined ? {} : { redact: true, salt })
  const address = URL.createObjectURL(new Blob([`${recordText(record)}\n`], { type: 'application/json' }))
  const link = element('a', { href: address, download: `kijun-record-${assessment.scheme}.json` })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return record.redacted ? salt : undefined
}

function drawSalt(): string {
  return [...crypto.getRandomValues(new Uint8Array(SALT_BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
}
