import { eventEn, eventJa } from './eventWords.ts'
import { expectedJa } from './expectedJa.ts'

/**
 * What each issue code carries. `given` is always text that is safe to show: shortened, and quoted where it
 * was text.
 */
export interface IssueParams {
  'input/type': { readonly expected: string; readonly given: string }
  'input/missing': { readonly expected: string }
  'input/unreadable': { readonly given: string }
  'input/too-deep': { readonly maximum: number }
  'input/too-large': { readonly maximum: number }
  'input/too-many-issues': { readonly maximum: number }
  'key/unknown': { readonly key: string; readonly suggestion?: string; readonly expected?: readonly string[] }
  'key/forbidden': { readonly key: string }
  'number/form': { readonly given: string }
  'number/imprecise': { readonly given: string; readonly maximumDigits: number }
  'number/digits': { readonly digits: number; readonly maximumDigits: number }
  'number/integer': { readonly given: string }
  'number/below-minimum': { readonly given: string; readonly minimum: string }
  'number/not-above': { readonly given: string; readonly bound: string }
  'number/above-maximum': { readonly given: string; readonly maximum: string }
  'number/step': { readonly given: string; readonly step: string }
  'text/too-long': { readonly characters: number; readonly maximum: number }
  'choice/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'date/form': { readonly given: string }
  'date/wareki-form': { readonly given: string }
  'date/impossible': { readonly given: string }
  'date/out-of-range': { readonly given: string; readonly earliest: string; readonly latest: string }
  'date/era': {
    readonly given: string
    readonly era: string
    readonly earliest: string
    readonly latest: string
  }
  'date-time/form': { readonly given: string }
  'list/too-many': { readonly given: number; readonly maximum: number }
  'record/not-allowed': {
    readonly given: string
    readonly expected: readonly string[]
    readonly because: string
  }
  'scheme/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'edition/unknown': {
    readonly given: string
    readonly expected: readonly string[]
    readonly suggestion?: string
  }
  'edition/ambiguous': { readonly scheme: string; readonly expected: readonly string[] }
  'edition/not-in-force': {
    readonly scheme: string
    readonly on: string
    readonly expected: readonly string[]
  }
  'edition/overlap': { readonly edition: string; readonly other: string }
  'edition/period-only': { readonly scheme: string }
  'validity/not-stated': { readonly scheme: string }
  'validity/ends-before-start': { readonly from: string; readonly until: string }
  'validity/out-of-range': { readonly from: string; readonly latest: string }
  'kpi/no-distance': object
  'fact/elsewhere': { readonly fact: string; readonly editions: readonly string[] }
  'event/not-allowed': {
    readonly event: string
    /** What was decided, where the event is a decision and it is known. */
    readonly for?: string
    readonly on: string
    readonly because: string
  }
  'event/out-of-order': { readonly on: string; readonly after: string }
  'record/format': { readonly given: string; readonly expected: string }
  'record/other-value': { readonly fact: string }
  'definition/shape': { readonly detail: string }
  'definition/unknown-reference': { readonly kind: string; readonly id: string; readonly suggestion?: string }
  'definition/unknown-provision': { readonly id: string; readonly suggestion?: string }
  'definition/unknown-path': { readonly given: string; readonly near: readonly string[] }
  'definition/duplicate': { readonly kind: string; readonly id: string }
  'definition/unusable': { readonly detail: string }
  'json/syntax': { readonly detail: string; readonly line: number; readonly column: number }
  'json/duplicate-key': { readonly key: string; readonly line: number; readonly column: number }
}

type Wording<P> = { readonly en: (params: P) => string; readonly ja: (params: P) => string }

const listed = (names: readonly string[] | undefined) => {
  if (!names || names.length === 0) return ''
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')}, …`
}
const hintEn = (suggestion?: string) => (suggestion === undefined ? '' : `; did you mean ${suggestion}?`)
const hintJa = (suggestion?: string) => (suggestion === undefined ? '' : `（${suggestion} ではありませんか）`)
const oneOfEn = (names?: readonly string[]) => (names?.length ? `; expected one of ${listed(names)}` : '')
const oneOfJa = (names?: readonly string[]) => (names?.length ? `。使えるのは ${listed(names)} です` : '')

const refusals: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  'no-edition': { en: 'no text is in force on that day', ja: 'その日に施行されている要綱がない' },
  'not-in-text': { en: 'the text does not provide for it', ja: '要綱に定めがない' },
  'already-applied': { en: 'an application is pending', ja: '申請がすでに出ている' },
  'no-application': { en: 'there is no application', ja: '申請がない' },
  'already-certified': { en: 'the certification still stands', ja: '認証がまだ有効である' },
  'not-certified': { en: 'there is no certification', ja: '認証を受けていない' },
  'already-suspended': { en: 'it is suspended already', ja: 'すでに停止されている' },
  'nothing-decided': { en: 'nothing has been decided', ja: 'まだ何も決定されていない' },
  'same-tier-only': {
    en: 'the text approves a change or does not; it decides no other tier upon it',
    ja: '変更に伴って別の区分を決定する定めがない',
  },
  'not-suspended': { en: 'it is not suspended', ja: '停止されていない' },
  'no-extension': {
    en: 'the new last day is not after the present one',
    ja: '新しい末日が今の末日より後でない',
  },
  expired: { en: 'the certification has expired', ja: '認証期間が満了している' },
  revoked: { en: 'the certification was revoked', ja: '認証が取り消されている' },
  withdrawn: { en: 'the certification was given up', ja: '認証が辞退されている' },
}
const because = (code: string) => refusals[code] ?? { en: code, ja: code }

/** The wording of every issue code, in both languages. */
export const issueMessages: { readonly [C in keyof IssueParams]: Wording<IssueParams[C]> } = {
  'input/type': {
    en: (p) => `expected ${p.expected}, got ${p.given}`,
    ja: (p) => `${expectedJa(p.expected)}が必要ですが、${expectedJa(p.given)} が渡されました`,
  },
  'input/missing': {
    en: (p) => `is missing; expected ${p.expected}`,
    ja: (p) => `指定がありません。${expectedJa(p.expected)}が必要です`,
  },
  'input/unreadable': {
    en: (p) => `could not be read: ${p.given}`,
    ja: (p) => `値を読み取れません: ${expectedJa(p.given)}`,
  },
  'input/too-deep': {
    en: (p) => `is nested deeper than ${p.maximum} levels`,
    ja: (p) => `入れ子が${p.maximum}段を超えています`,
  },
  'input/too-large': {
    en: (p) => `holds more than ${p.maximum} values`,
    ja: (p) => `値が${p.maximum}個を超えています`,
  },
  'input/too-many-issues': {
    en: (p) => `more than ${p.maximum} issues; the rest are not listed`,
    ja: (p) => `問題が${p.maximum}件を超えたため、以降は省略しました`,
  },
  'key/unknown': {
    en: (p) =>
      `unknown key ${p.key}${p.suggestion === undefined ? oneOfEn(p.expected) : hintEn(p.suggestion)}`,
    ja: (p) =>
      `${p.key} という項目はありません${p.suggestion === undefined ? oneOfJa(p.expected) : hintJa(p.suggestion)}`,
  },
  'key/forbidden': {
    en: (p) => `the key ${p.key} is not allowed`,
    ja: (p) => `${p.key} という名の項目は使えません`,
  },
  'number/form': {
    en: (p) =>
      `${p.given} is not a decimal number: expected digits with an optional "-" and one "." (no exponent, "+", separator or full-width digit)`,
    ja: (p) =>
      `${p.given} は十進数として読めません。半角数字と「-」「.」だけで書いてください（指数、「+」、桁区切り、全角数字は使えません）`,
  },
  'number/imprecise': {
    en: (p) =>
      `the number ${p.given} has more than ${p.maximumDigits} significant digits and may already be rounded; pass it as a string`,
    ja: (p) =>
      `数 ${p.given} は有効桁数が${p.maximumDigits}桁を超え、すでに丸められているおそれがあります。文字列で渡してください`,
  },
  'number/digits': {
    en: (p) => `has ${p.digits} digits; at most ${p.maximumDigits} are read`,
    ja: (p) => `数字が${p.digits}桁あります。読み取れるのは${p.maximumDigits}桁までです`,
  },
  'number/integer': {
    en: (p) => `${p.given} is not a whole number`,
    ja: (p) => `${p.given} は整数ではありません`,
  },
  'number/below-minimum': {
    en: (p) => `${p.given} is less than the minimum ${p.minimum}`,
    ja: (p) => `${p.given} は下限 ${p.minimum} を下回っています`,
  },
  'number/not-above': {
    en: (p) => `${p.given} is not more than ${p.bound}`,
    ja: (p) => `${p.given} は ${p.bound} より大きくなければなりません`,
  },
  'number/above-maximum': {
    en: (p) => `${p.given} is more than the maximum ${p.maximum}`,
    ja: (p) => `${p.given} は上限 ${p.maximum} を超えています`,
  },
  'number/step': {
    en: (p) => `${p.given} is not a multiple of ${p.step}`,
    ja: (p) => `${p.given} は ${p.step} 刻みの値ではありません`,
  },
  'text/too-long': {
    en: (p) => `has ${p.characters} characters; at most ${p.maximum} are allowed`,
    ja: (p) => `${p.characters}字あります。${p.maximum}字以内で記載してください`,
  },
  'choice/unknown': {
    en: (p) =>
      `${p.given} is not a choice${p.suggestion === undefined ? oneOfEn(p.expected) : hintEn(p.suggestion)}`,
    ja: (p) =>
      `${p.given} は選択肢にありません${p.suggestion === undefined ? oneOfJa(p.expected) : hintJa(p.suggestion)}`,
  },
  'date/form': {
    en: (p) => `${p.given} is not a date of the form YYYY-MM-DD`,
    ja: (p) => `${p.given} は YYYY-MM-DD 形式の日付ではありません`,
  },
  'date/wareki-form': {
    en: (p) => `${p.given} is not a date of the form 令和8年3月31日 or R8.3.31`,
    ja: (p) => `${p.given} は「令和8年3月31日」又は「R8.3.31」の形式の日付ではありません`,
  },
  'date/impossible': {
    en: (p) => `there is no day ${p.given} in the calendar`,
    ja: (p) => `${p.given} という日付は暦にありません`,
  },
  'date/out-of-range': {
    en: (p) => `${p.given} lies outside ${p.earliest} to ${p.latest}`,
    ja: (p) => `${p.given} は扱える範囲（${p.earliest}から${p.latest}まで）の外にあります`,
  },
  'date/era': {
    en: (p) => `${p.given}: the era ${p.era} ran from ${p.earliest} to ${p.latest}`,
    ja: (p) => `${p.given}: ${p.era}は${p.earliest}から${p.latest}までです`,
  },
  'date-time/form': {
    en: (p) => `${p.given} is not a local date and time of the form YYYY-MM-DDTHH:MM`,
    ja: (p) => `${p.given} は YYYY-MM-DDTHH:MM 形式の日時ではありません`,
  },
  'list/too-many': {
    en: (p) => `has ${p.given} entries; at most ${p.maximum} are allowed`,
    ja: (p) => `${p.given}件あります。${p.maximum}件以内にしてください`,
  },
  'record/not-allowed': {
    en: (p) => `${p.given} is not allowed where ${p.because}; expected ${listed(p.expected)}`,
    ja: (p) => `${p.because} の場合に ${p.given} は使えません。使えるのは ${listed(p.expected)} です`,
  },
  'scheme/unknown': {
    en: (p) =>
      `no scheme ${p.given}${p.suggestion === undefined ? oneOfEn(p.expected) : hintEn(p.suggestion)}`,
    ja: (p) =>
      `${p.given} という制度はありません${p.suggestion === undefined ? oneOfJa(p.expected) : hintJa(p.suggestion)}`,
  },
  'edition/unknown': {
    en: (p) =>
      `no edition ${p.given}${p.suggestion === undefined ? oneOfEn(p.expected) : hintEn(p.suggestion)}`,
    ja: (p) =>
      `${p.given} という版はありません${p.suggestion === undefined ? oneOfJa(p.expected) : hintJa(p.suggestion)}`,
  },
  'edition/ambiguous': {
    en: (p) => `${p.scheme} has several editions; name one of ${listed(p.expected)}, or give "on"`,
    ja: (p) =>
      `${p.scheme} には複数の版があります。${listed(p.expected)} のいずれかを指定するか、基準日 on を指定してください`,
  },
  'edition/not-in-force': {
    en: (p) => `no edition of ${p.scheme} is in force on ${p.on}; editions: ${listed(p.expected)}`,
    ja: (p) => `${p.on} に施行されている ${p.scheme} の版はありません（版: ${listed(p.expected)}）`,
  },
  'edition/overlap': {
    en: (p) => `${p.edition} and ${p.other} are in force on the same day`,
    ja: (p) => `${p.edition} と ${p.other} が同じ日に施行されていることになります`,
  },
  'edition/period-only': {
    en: (p) =>
      `of ${p.scheme} only the period of validity is held, not the text; validity, status and deadlines answer for it`,
    ja: (p) =>
      `${p.scheme} は認証期間だけを収めており、本文による判定はできません。使えるのは validity、status、deadlines です`,
  },
  'validity/not-stated': {
    en: (p) => `the text of ${p.scheme} states no period of validity`,
    ja: (p) => `${p.scheme} の本文には有効期間の定めがありません`,
  },
  'validity/ends-before-start': {
    en: (p) => `the period would end on ${p.until}, before it starts on ${p.from}`,
    ja: (p) => `期間の末日 ${p.until} が開始日 ${p.from} より前になります`,
  },
  'validity/out-of-range': {
    en: (p) => `a period from ${p.from} would end after ${p.latest}`,
    ja: (p) => `${p.from} からの期間の末日が ${p.latest} を過ぎるため、計算できません`,
  },
  'kpi/no-distance': {
    en: () =>
      'the target is the initial value, so that the basic formula has no result; give an indicator of maintenance a formula of its own',
    ja: () =>
      '目標値が当初値と同じため、基本式では計算できません。維持を目標とする指標には別の計算式を用いてください',
  },
  'fact/elsewhere': {
    en: (p) => `${p.fact} is a fact of ${listed(p.editions)}, not of this edition`,
    ja: (p) => `${p.fact} は ${listed(p.editions)} の項目で、この版の項目ではありません`,
  },
  'event/not-allowed': {
    en: (p) => `${eventEn(p.event, p.for)} on ${p.on} is not allowed: ${because(p.because).en}`,
    ja: (p) => `${p.on} の${eventJa(p.event, p.for)}は認められません（${because(p.because).ja}）`,
  },
  'event/out-of-order': {
    en: (p) => `${p.on} comes after an event on ${p.after}; events stand in the order in which they happened`,
    ja: (p) => `${p.on} が ${p.after} の出来事より後に置かれています。起きた順に並べてください`,
  },
  'record/format': {
    en: (p) => `${p.given} is a form of record that this version does not read; it reads ${p.expected}`,
    ja: (p) => `${p.given} という形式の記録は読めません。読み取れるのは ${p.expected} です`,
  },
  'record/other-value': {
    en: (p) =>
      `what is supplied for ${p.fact} is not what was withheld, or the salt is not that of the record`,
    ja: (p) => `${p.fact} に渡された値は秘匿された値と一致しないか、ソルトがこの記録のものではありません`,
  },
  'definition/shape': {
    en: (p) => p.detail,
    ja: (p) => `定義の形が正しくありません: ${p.detail}`,
  },
  'definition/unknown-reference': {
    en: (p) => `no ${p.kind} ${p.id} in this definition${hintEn(p.suggestion)}`,
    ja: (p) => `この定義に ${p.kind} ${p.id} はありません${hintJa(p.suggestion)}`,
  },
  'definition/unknown-provision': {
    en: (p) => `cites the provision ${p.id}, which this edition does not have${hintEn(p.suggestion)}`,
    ja: (p) => `根拠として挙げた条項 ${p.id} がこの版にありません${hintJa(p.suggestion)}`,
  },
  'definition/unknown-path': {
    en: (p) => `no value of the rules stands at ${p.given}; near it: ${listed(p.near)}`,
    ja: (p) => `${p.given} に規則の値はありません（近いもの: ${listed(p.near)}）`,
  },
  'definition/duplicate': {
    en: (p) => `the ${p.kind} ${p.id} is defined twice`,
    ja: (p) => `${p.kind} ${p.id} が重複して定義されています`,
  },
  'definition/unusable': {
    en: (p) => p.detail,
    ja: (p) => `この定義は評価できません: ${p.detail}`,
  },
  'json/syntax': {
    en: (p) => `not valid JSON at line ${p.line}, column ${p.column}: ${p.detail}`,
    ja: (p) => `${p.line}行${p.column}列: JSON として正しくありません（${p.detail}）`,
  },
  'json/duplicate-key': {
    en: (p) => `the key ${p.key} stands twice (line ${p.line}, column ${p.column})`,
    ja: (p) => `${p.line}行${p.column}列: ${p.key} という項目が重複しています`,
  },
}
