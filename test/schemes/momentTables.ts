/**
 * What is asked at each moment of an application's life, as the texts place it: by the tense and the place of the
 * provision that each name stands for. Where a fact says nothing it is asked at application and decision.
 */
export type MomentTable = {
  /** The facts that are asked elsewhere than at application and decision, by their moments. */
  readonly asked: { readonly [moments: string]: readonly string[] }
  /** The requirements of each stage and the exclusions, by their moments. */
  readonly eligibility: { readonly [moments: string]: readonly string[] }
  readonly reception: { readonly [moments: string]: readonly string[] }
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const momentTables: { readonly [edition: string]: MomentTable } = {
  'sp2-esg@undated': {
    asked: {
      // 対象 holds for whoever asks; 「更新時も公開または議会承認された宣言が対象」.
      'application decision renewal': words(
        'localPublicBody specialLocalBody specialLocalBodyAccepted councilApproved declarationPublic',
      ),
      // 更新について and STEP 4: report, review, fee and window of a renewal.
      renewal: words(
        'renewalReportSubmitted renewalReviewPassed renewalFeePaid renewalWindowFrom renewalWindowUntil renewalFiledOn',
      ),
    },
    eligibility: { 'application decision renewal': words('local-public-body') },
    reception: {
      // 申請の前提条件 and 書類提出.
      'application decision': words(
        'application-form declaration-adopted declaration-contents documents-submitted further-documents-submitted',
      ),
      renewal: words('renewal-window renewal-declaration renewal-report renewal-fee renewal-review'),
    },
  },
  'toyota-sdgs@round-4': {
    asked: {
      // The evaluation, the panel and the published workplace come after the application.
      decision: words(
        'scores effortReview panelTier workplaceConfirmed workplacePublished documentReviewed panelDeliberated',
      ),
      // What the forms hold and how they are sent.
      application: words(`
        viewpoints efforts ikiikiAward autoScoring headOffice officeInCity applicantUnit appliedAs businessName
        workplaceSelfChecked workplaceApplied submittedAt channel login fileType downloadedFileUsed otherFilesAttached
        formRound applicationNumberOfBusiness documents formFields consents goals answers
      `),
      // 確認事項: a false application undoes the certification as well.
      'application decision holding': words('falseApplication applicationCancelled'),
      // 認証取得のメリット and the yearly report of goals.
      holding: words('upliftUsed goalResultsReported manufacturer subsidyPurpose guaranteedLoan'),
    },
    eligibility: {
      'application decision': words(`
        office-in-city whole-business not-in-the-name-of-a-person company-name city-office-name application-cancelled
      `),
      // 「申請時点」 and 「認証時点」 of the workplace scheme.
      application: words('workplace-applied'),
      decision: words('workplace-confirmed'),
    },
    reception: {
      'application decision': words(`
        after-opening before-closing electronic-system login-method form-file downloaded-form no-other-files
        form-of-this-round one-application sheets-filled entries-filled confirmations-agreed goals-entered
        goals-at-most-three goals-among-indicators goals-with-actions auto-scoring-for-winners
      `),
      decision: words('document-reviewed panel-deliberated'),
      holding: words('goal-results-reported'),
    },
  },
  'toyota-workplace@undated': {
    // セルフチェック, then 確認・公表申請, then the adviser's check.
    asked: { application: words('selfChecked applied'), decision: words('adviserChecked') },
    eligibility: {},
    reception: { 'application decision': words('self-checked applied'), decision: words('adviser-checked') },
  },
  'okinawa-sdgs@2023-07-31': {
    asked: {
      // 「申請時点でパートナー登録」.
      application: words('memberSince'),
      'decision holding': words('decidedBy'),
      // The secretariat's check of form and the committee's review.
      decision: words('unsuitable formCheckDone committeeReviewed'),
      'renewal holding': words('certifiedOn reports'),
      holding: words(`
        reportOverdue progressProblem plannedEffortNotDone kpiReports changes markedDeviation seriousBreach
        businessContinues otherGround
      `),
      'application holding': words('withheldParts'),
    },
    eligibility: {
      // 認証後に満たさなくなった場合 is a ground of revocation: the applicant's conditions hold throughout.
      'application decision renewal holding': words('applicant'),
      application: words('member-first'),
      'decision holding': words('decided-by-prefecture'),
      decision: words('unsuitable'),
      holding: words('report-missing'),
    },
    reception: {
      'application decision': words('window'),
      // 更新申請は、新規申請に準じる: the forms are those of an application.
      'application decision renewal': words(`
        applying-office one-application channel documents excel not-handwritten file-names consents form-fields
        items-described items-evidenced electives-chosen electives-mixed goals-chosen three-fields
        optional-initiatives initiatives-described targets-entered stakeholders-consent kpi-values kpi-numeric
      `),
      decision: words('kpi-reasons-adequate plan-horizon form-check committee-review'),
      renewal: words('second-report-filed'),
      holding: words('changes-filed kpi-formula progress-in-order'),
    },
  },
  'okinawa-sdgs@2026-06-03': {
    asked: {
      // 第4条 names who may apply, and 第15条第1項第1号 revokes where it no longer holds.
      'application decision renewal holding': words(`
        officeInPrefecture activityInPrefecture organisation platformMember boryokudan boryokudanMember boryokudanTies
        boryokudanEquivalent breaches publicOrderHarm
      `),
      // 第5条 for applications, and for renewals by 第14条.
      'application decision renewal': words('addressee documents formTwoParts initiatives planForFourYears'),
      // 第6条 to 第8条: check, materials and committee, for renewals as well.
      'decision renewal': words(`
        eligibilityChecked materialsDemanded materialsSupplied itemsOfCurrentEfforts itemsJudged planJudged
        committeeReviewed
      `),
      decision: words('foundUnsuitable'),
      renewal: words('certifiedNow renewalFoundUnsuitable'),
      'renewal holding': words('advanceReportSubmitted'),
      holding: words(`
        change changeNotificationFiled changeReviewed changeApproved formalChangeReported wishesToWithdraw
        withdrawalNoticeFiled certifiedOn reportYear reportDueOn reportSubmitted markedDeviation seriousBreach
        businessContinues otherGround kpiChanged
      `),
    },
    eligibility: {
      'application decision renewal holding': words(
        'applicant boryokudan boryokudan-member boryokudan-ties boryokudan-equivalent public-order',
      ),
      application: words('serious-breach-at-application'),
      decision: words('serious-breach-at-decision found-unsuitable'),
      'renewal holding': words('serious-breach-in-term'),
      renewal: words('renewal-found-unsuitable'),
    },
    reception: {
      'application decision renewal': words(
        'addressed-to-governor documents-submitted mandatory-parts-filled plan-serves-action-plan plan-for-four-years',
      ),
      'decision renewal': words(
        'eligibility-checked materials-supplied current-efforts items-judged plan-judged committee-heard',
      ),
      renewal: words('certified-body-renews report-with-renewal'),
      holding: words(`
        change-notified change-reviewed change-approved formal-change-reported withdrawal-when-lost
        withdrawal-when-wished report-submitted
      `),
    },
  },
  'yokohama-y-sdgs@2024-04-01': {
    asked: {
      // 第5条 to 第7条: what the evaluation finds.
      decision: words(`
        excludedByMayor points bandFound foundUnsuitable steps evaluationForm items employees employeesInCity
        everyEmployeeCounted withoutEmployees
      `),
      // 第4条, and 第10条第2項 for renewals.
      'application decision renewal': words(
        'appliedOn receptionOpensOn receptionClosesOn channel furtherDocuments',
      ),
      'renewal holding': words('certifiedOn validUntil extended extendedUntil revocationDecided'),
      renewal: words('renewalDocuments renewalSuitable'),
      // 第9条, 第12条 to 第14条: suspension, change, revocation and the mark.
      holding: words(`
        contentsDoubted suspensionDeliberated suspensionDecided suspensionSurveyNeeded suspensionSurveyDone
        contentsChanged changeOnlyAdds changeFoundMinor changeReported businessHeard changeAffectsTier
        cessationReceived applicationFalse resultsFallShort disposedOn dispositionSerious reportWithheld
        cessationWithheld usedForOtherPurpose impliesEndorsement markUsed guidelineFollowed markChange
      `),
    },
    eligibility: {
      'application decision': words(`
        business design-center-member no-organised-crime recent-serious-disposition mayor-exclusion
        application-withdrawn
      `),
      application: words('no-city-tax-arrears-at-application no-office-tax-arrears-at-application'),
      decision: words('no-city-tax-arrears no-office-tax-arrears found-unsuitable'),
      renewal: words('certified-when-filing renewal-suitable'),
      holding: words(`
        in-period survey-in-suspension change-reported name-for-its-purpose no-implied-endorsement mark-by-guideline
        mark-unaltered suspended tier-to-be-decided-anew
      `),
      'renewal holding': words('ceased revoked'),
    },
    reception: {
      'application decision': words(
        'reception-open reception-not-closed by-certification-system documents-submitted further-documents-submitted',
      ),
      decision: words('procedure-followed evaluation-form every-item-evaluated resident-employees-counted'),
      renewal: words(`
        renewal-reception-open renewal-reception-not-closed renewal-by-certification-system
        renewal-documents-submitted renewal-further-documents-submitted
      `),
    },
  },
}
