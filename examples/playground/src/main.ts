import { toyotaSdgsRound4 } from 'kijun/schemes'
import { decodeState } from './link/decodeState.ts'
import { prefix } from './link/encodeState.ts'
import { emptyState } from './pageState.ts'
import { startPage } from './startPage.ts'
import { today } from './today.ts'
import { pageWords } from './words/pageWords.ts'

const locale = navigator.language.startsWith('ja') ? 'ja' : 'en'
const restored = () => decodeState(location.hash)
const page = startPage(
  document.getElementById('page')!,
  restored() ?? emptyState(toyotaSdgsRound4, locale, today()),
)
if (location.hash.startsWith(prefix) && !restored()) page.say(pageWords(locale).record.linkBroken)
addEventListener('hashchange', () => {
  const state = restored()
  if (state) page.take(state)
})
