import { describe, expect, test } from 'vitest'
import { expectedJa } from '../src/expectedJa.ts'

describe('expectedJa()', () => {
  test.each([
    ['an object', 'オブジェクト'],
    ['a list', '配列'],
    ['a list of tiers', '認証区分の配列'],
    ['a list of options', '選択肢の配列'],
    ['a list of texts', '文字列の配列'],
    ['a list of them', 'その配列'],
    ['an option', '選択肢'],
    ['the id of a provision', '条項の識別子'],
    ['a decimal number', '十進数'],
    ['true or false', 'true か false のいずれか'],
    ['a number', '数値（文字列の十進数、または有効桁数15桁以内の数）'],
    ['a number as text', '文字列で書いた数値'],
    ['text', '文字列'],
    ['a date YYYY-MM-DD', 'YYYY-MM-DD 形式の日付'],
    ['a local date and time YYYY-MM-DDTHH:MM', 'YYYY-MM-DDTHH:MM 形式の日時'],
    ['the ground of the revocation', '取消しの事由'],
    ['a tier, or null when refused', '認証区分（認証しない決定なら null）'],
    ['a case for each alternative', '解釈の選択肢ごとの値'],
    ['a scheme id@edition', '制度と版の名 id@edition'],
    ['a digest sha256:…', 'ダイジェスト sha256:…'],
    ['a salt of at least 32 characters', '32字以上のソルト'],
    ['JSON data', 'JSON で表せる値'],
    ['a bigint', 'bigint'],
    ['a function', '関数'],
    ['a symbol', 'シンボル'],
    [
      'a formula without a stored result; open the workbook in a spreadsheet program and save it',
      '結果が保存されていない数式（表計算ソフトで開いて保存し直す必要があります）',
    ],
    ['it threw', '読み取り中に例外が発生しました'],
    ['a list of eligibility', 'eligibility の配列'],
    ['initial, renewal', 'initial、renewal のいずれか'],
    ['one of initial, renewal', 'initial、renewal のいずれか'],
    ['a list of eligibility, reception, criteria', 'eligibility, reception, criteria の配列'],
    ["'lastDay' or 'dayAfter', or one by reading", "'lastDay'、'dayAfter' のいずれか、または解釈ごとの値"],
    ['a list of tiers, or one by reading', '認証区分の配列、または解釈ごとの値'],
    ["'certification', or a choice by reading", "'certification'、または解釈ごとの値"],
    ['an option, a list of options, true or false', '選択肢、選択肢の配列、true、false のいずれか'],
    ['the id of a provision, or a list of them', '条項の識別子、その配列 のいずれか'],
    ['{ fact }, { moment: true } or { day }', '{ fact }、{ moment: true }、{ day } のいずれか'],
  ])('puts %j into Japanese', (phrase, expected) => {
    expect(expectedJa(phrase)).toBe(expected)
  })

  test.each([
    'byReading',
    '"text that was given, or not"',
    '5',
    '__proto__',
    'constructor',
    '',
    // What is only in part a list of names, or of what is known, is no such list.
    'see a list of tiers',
    'a list of tiers for short',
    'a list of two words, tiers',
    'initial, what else',
    'initial, one of renewal',
    'initial, { fact } there',
    'initial, or one by reading for all',
  ])('leaves %j as it is', (phrase) => {
    expect(expectedJa(phrase)).toBe(phrase)
  })
})
