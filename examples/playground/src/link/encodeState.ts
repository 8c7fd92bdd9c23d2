import { withoutSensitive } from '../facts/sensitiveFacts.ts'
import { type PageState, schemeIn } from '../pageState.ts'

/** What a fragment begins with. Another form of state gets another number. */
export const prefix = '#kijun1='

/**
 * Writes what was chosen and entered as the fragment of an address, which no browser sends to a server. Sensitive facts
 * are left out unless they are asked for.
 */
export function encodeState(state: PageState, { sensitive }: { readonly sensitive: boolean }): string {
  const facts = sensitive ? state.facts : withoutSensitive(schemeIn(state), state.facts)
  const bytes = new TextEncoder().encode(JSON.stringify({ ...state, facts }))
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return prefix + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
