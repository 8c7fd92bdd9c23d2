/** The Japanese of what an issue says was expected or given. */
const phrases: Readonly<Record<string, string>> = {
  'an object': 'オブジェクト',
  'a list': '配列',
  'a list of tiers': '認証区分の配列',
  'a list of options': '選択肢の配列',
  'a list of texts': '文字列の配列',
  'a list of them': 'その配列',
  'an option': '選択肢',
  'the id of a provision': '条項の識別子',
  'a decimal number': '十進数',
  'true or false': 'true か false のいずれか',
  'a number': '数値（文字列の十進数、または有効桁数15桁以内の数）',
  'a number as text': '文字列で書いた数値',
  text: '文字列',
  'a date YYYY-MM-DD': 'YYYY-MM-DD 形式の日付',
  'a local date and time YYYY-MM-DDTHH:MM': 'YYYY-MM-DDTHH:MM 形式の日時',
  'the ground of the revocation': '取消しの事由',
  'a tier, or null when refused': '認証区分（認証しない決定なら null）',
  'a case for each alternative': '解釈の選択肢ごとの値',
  'a scheme id@edition': '制度と版の名 id@edition',
  'a digest sha256:…': 'ダイジェスト sha256:…',
  'a salt of at least 32 characters': '32字以上のソルト',
  'JSON data': 'JSON で表せる値',
  'a bigint': 'bigint',
  'a function': '関数',
  'a symbol': 'シンボル',
  'a formula without a stored result; open the workbook in a spreadsheet program and save it':
    '結果が保存されていない数式（表計算ソフトで開いて保存し直す必要があります）',
  'it threw': '読み取り中に例外が発生しました',
}

/** A name of the data, or the form of an object: `'tier'`, `{ fact }`. */
const LITERAL = /^(?:'?[\w-]+'?|\{[^}]*\})$/

/** Puts into Japanese what an issue says was expected or given; names of the data stay as they are. */
export function expectedJa(phrase: string): string {
  return phraseJa(phrase) ?? alternativesJa(phrase) ?? phrase
}

function phraseJa(phrase: string): string | undefined {
  if (Object.hasOwn(phrases, phrase)) return phrases[phrase]
  const byReading = phrase.match(/^(.+), or (?:one|a choice) by reading$/)?.[1]
  if (byReading !== undefined) return `${expectedJa(byReading)}、または解釈ごとの値`
  const listOf = phrase.match(/^a list of (\w+(?:, \w+)*)$/)?.[1]
  return listOf === undefined ? undefined : `${listOf} の配列`
}

/** One of several: each a phrase that is known, or a name. */
function alternativesJa(phrase: string): string | undefined {
  const parts = phrase.replace(/^one of /, '').split(/, or | or |, /)
  const worded = parts.map((part) => phraseJa(part) ?? (LITERAL.test(part) ? part : undefined))
  if (parts.length < 2 || worded.includes(undefined)) return undefined
  return `${worded.join('、')} のいずれか`
}
