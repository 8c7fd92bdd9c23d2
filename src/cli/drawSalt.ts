import { randomBytes } from 'node:crypto'

/** 256 bits of chance as hexadecimal digits. Nothing else in this program is left to chance. */
export function drawSalt(): string {
  return randomBytes(32).toString('hex')
}
