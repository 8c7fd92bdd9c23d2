import { eventJa } from './eventWords.ts'
import { expectedJa } from './expectedJa.ts'
import { type IssueMessages, listed, type Refusal } from './issueMessages.ts'

const hint = (suggestion?: string) => (suggestion === undefined ? '' : `（${suggestion} ではありませんか）`)
const oneOf = (names?: readonly string[]) => (names?.length ? `。使えるのは ${listed(names)} です` : '')

/** Japanese for why an event is passed over. */
export const refusalsJa: Readonly<Record<Refusal, string>> = {
  'no-edition': 'その日に施行されている要綱がない',
  'not-in-text': '要綱に定めがない',
  'already-applied': '申請がすでに出ている',
  'no-application': '申請がない',
  'already-certified': '認証がまだ有効である',
  'not-certified': '認証を受けていない',
  'already-suspended': 'すでに停止されている',
  'nothing-decided': 'まだ何も決定されていない',
  'same-tier-only': '変更に伴って別の区分を決定する定めがない',
  'not-suspended': '停止されていない',
  'no-extension': '新しい末日が今の末日より後でない',
  expired: '認証期間が満了している',
  revoked: '認証が取り消されている',
  withdrawn: '認証が取り止められている',
}

const because = (code: string) => (refusalsJa as Readonly<Record<string, string>>)[code] ?? code

/** Japanese, for {@link formatIssue}. */
export const issueMessagesJa: IssueMessages = {
  'input/type': (p) => `${expectedJa(p.expected)}が必要ですが、${expectedJa(p.given)} が渡されました`,
  'input/missing': (p) => `指定がありません。${expectedJa(p.expected)}が必要です`,
  'input/unreadable': (p) => `値を読み取れません: ${expectedJa(p.given)}`,
  'input/too-deep': (p) => `入れ子が${p.maximum}段を超えています`,
  'input/too-large': (p) => `値が${p.maximum}個を超えています`,
  'input/too-many-issues': (p) => `問題が${p.maximum}件を超えたため、以降は省略しました`,
  'key/unknown': (p) =>
    `${p.key} という項目はありません${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'key/forbidden': (p) => `${p.key} という名の項目は使えません`,
  'number/form': (p) =>
    `${p.given} は十進数として読めません。半角数字と「-」「.」だけで書いてください（指数、「+」、桁区切り、全角数字は使えません）`,
  'number/imprecise': (p) =>
    `数 ${p.given} は有効桁数が${p.maximumDigits}桁を超え、すでに丸められているおそれがあります。文字列で渡してください`,
  'number/digits': (p) => `数字が${p.digits}桁あります。読み取れるのは${p.maximumDigits}桁までです`,
  'number/integer': (p) => `${p.given} は整数ではありません`,
  'number/below-minimum': (p) => `${p.given} は下限 ${p.minimum} を下回っています`,
  'number/not-above': (p) => `${p.given} は ${p.bound} より大きくなければなりません`,
  'number/above-maximum': (p) => `${p.given} は上限 ${p.maximum} を超えています`,
  'number/step': (p) => `${p.given} は ${p.step} 刻みの値ではありません`,
  'text/too-long': (p) => `${p.characters}字あります。${p.maximum}字以内で記載してください`,
  'text/encoding': (p) => `${p.encoding} では ${p.characters} を表せないため、${p.instead} に置き換えました`,
  'choice/unknown': (p) =>
    `${p.given} は選択肢にありません${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'date/form': (p) => `${p.given} は YYYY-MM-DD 形式の日付ではありません`,
  'date/wareki-form': (p) => `${p.given} は「令和8年3月31日」又は「R8.3.31」の形式の日付ではありません`,
  'date/impossible': (p) => `${p.given} という日付は暦にありません`,
  'date/out-of-range': (p) => `${p.given} は扱える範囲（${p.earliest}から${p.latest}まで）の外にあります`,
  'date/era': (p) => `${p.given}: ${p.era}は${p.earliest}から${p.latest}までです`,
  'date-time/form': (p) => `${p.given} は YYYY-MM-DDTHH:MM 形式の日時ではありません`,
  'list/too-many': (p) => `${p.given}件あります。${p.maximum}件以内にしてください`,
  'record/not-allowed': (p) =>
    `${p.because} の場合に ${p.given} は使えません。使えるのは ${listed(p.expected)} です`,
  'scheme/unknown': (p) =>
    `${p.given} という制度はありません${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'edition/unknown': (p) =>
    `${p.given} という版はありません${p.suggestion === undefined ? oneOf(p.expected) : hint(p.suggestion)}`,
  'edition/ambiguous': (p) =>
    `${p.scheme} には複数の版があります。${listed(p.expected)} のいずれかを指定するか、基準日 on を指定してください`,
  'edition/not-in-force': (p) =>
    `${p.on} に施行されている ${p.scheme} の版はありません（版: ${listed(p.expected)}）`,
  'edition/overlap': (p) => `${p.edition} と ${p.other} が同じ日に施行されていることになります`,
  'edition/period-only': (p) =>
    `${p.scheme} は認証期間だけを収めており、本文による判定はできません。使えるのは validity、status、deadlines です`,
  'validity/not-stated': (p) => `${p.scheme} の本文には有効期間の定めがありません`,
  'validity/ends-before-start': (p) => `期間の末日 ${p.until} が開始日 ${p.from} より前になります`,
  'validity/out-of-range': (p) => `${p.from} からの期間の末日が ${p.latest} を過ぎるため、計算できません`,
  'kpi/no-distance': () =>
    '目標値が当初値と同じため、基本式では計算できません。維持を目標とする指標には別の計算式を用いてください',
  'fact/elsewhere': (p) => `${p.fact} は ${listed(p.editions)} の項目で、この版の項目ではありません`,
  'event/not-allowed': (p) => `${p.on} の${eventJa(p.event, p.for)}は認められません（${because(p.because)}）`,
  'event/out-of-order': (p) =>
    `${p.on} が ${p.after} の出来事より後に置かれています。起きた順に並べてください`,
  'record/format': (p) => `${p.given} という形式の記録は読めません。読み取れるのは ${p.expected} です`,
  'record/other-value': (p) =>
    `${p.fact} に渡された値は秘匿された値と一致しないか、ソルトがこの記録のものではありません`,
  'definition/shape': (p) => `定義の形が正しくありません: ${p.detail}`,
  'definition/unknown-reference': (p) => `この定義に ${p.kind} ${p.id} はありません${hint(p.suggestion)}`,
  'definition/unknown-provision': (p) =>
    `根拠として挙げた条項 ${p.id} がこの版にありません${hint(p.suggestion)}`,
  'definition/unknown-path': (p) => `${p.given} に規則の値はありません（近いもの: ${listed(p.near)}）`,
  'definition/duplicate': (p) => `${p.kind} ${p.id} が重複して定義されています`,
  'definition/unusable': (p) => `この定義は評価できません: ${p.detail}`,
  'json/syntax': (p) => `${p.line}行${p.column}列: JSON として正しくありません（${p.detail}）`,
  'json/duplicate-key': (p) => `${p.line}行${p.column}列: ${p.key} という項目が重複しています`,
}
