import { sha256 } from '@noble/hashes/sha2'
import { utf8 } from './utf8.ts'

/** SHA-256 over the UTF-8 of a text: `sha256:` and 64 lowercase hexadecimal digits. */
export function textDigest(text: string): string {
  const bytes = sha256(utf8(text))
  return `sha256:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
