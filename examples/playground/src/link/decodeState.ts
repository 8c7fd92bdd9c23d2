import { schemeName } from 'kijun'
import { isCivilDate } from 'kijun/calendar'
import { schemes } from 'kijun/schemes'
import type { Facts } from '../facts/factPath.ts'
import { momentNames, type PageState, stageNames } from '../pageState.ts'
import { prefix } from './encodeState.ts'

/** No form fills more than this; an address that is longer was not made by this page. */
const MAX_CHARACTERS = 500_000

/**
 * Reads what {@link encodeState} wrote. An address may come from anybody: whatever is not of the form it should have
 * makes the whole void, and facts are read by `assess` as any others are.
 *
 * @returns the state, or `undefined` where the fragment holds none
 */
export function decodeState(fragment: string): PageState | undefined {
  if (!fragment.startsWith(prefix) || fragment.length > MAX_CHARACTERS) return undefined
  const data = parsed(fragment.slice(prefix.length))
  if (!isObject(data)) return undefined
  const { locale, scheme, at, on, stages, readings, parameters, facts } = data
  const moment = momentNames.find((name) => name === at)
  const chosen = Array.isArray(stages) ? stageNames.filter((name) => stages.includes(name)) : []
  const isRead =
    (locale === 'ja' || locale === 'en') &&
    typeof scheme === 'string' &&
    schemes.some((of) => schemeName(of) === scheme) &&
    moment !== undefined &&
    (on === '' || isCivilDate(on)) &&
    chosen.length > 0 &&
    isTexts(readings) &&
    isTexts(parameters) &&
    isObject(facts)
  if (!isRead) return undefined
  return { locale, scheme, at: moment, on, stages: chosen, readings, parameters, facts: facts as Facts }
}

function parsed(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (of) => of.charCodeAt(0))))
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is { readonly [key: string]: string } {
  return isObject(value) && Object.values(value).every((of) => typeof of === 'string')
}
