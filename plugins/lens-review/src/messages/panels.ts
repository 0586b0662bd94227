import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of the panels that the tab, the card and the page share. */
export const panelsTranslationRef = createTranslationRef({
  id: 'lens-review.panels',
  messages: {
    form: {
      cancel: 'Cancel',
      sending: 'Sending…',
      save: 'Save',
      clear: 'Clear',
    },
    score: {
      label: 'Score',
      assurance: 'Assurance',
      coverage: 'Coverage',
      scope: 'Scope',
      none: 'no value',
      link: '{{label}} {{value}}, show the components behind it',
      scoreHelp:
        'Share of the practices in scope that are met, weighted by their level of risk',
      assuranceHelp:
        'Share of the practices in scope that are met and shown to be: measured in the running system counts full, documented counts half, claimed does not count',
      coverageHelp: 'Share of the practices in scope that somebody has decided',
      scopeHelp:
        'Share of the practices that apply: neither marked not applicable nor exempt',
    },
    level: {
      label: 'Level {{level}}',
      none: 'No level yet',
    },
    risk: {
      HIGH: 'High risk',
      MEDIUM: 'Medium risk',
      NONE: 'No risk',
      UNANSWERED: 'Unanswered',
      NOT_APPLICABLE: 'Not applicable',
    },
    steps: {
      empty: 'Nothing left to do: every practice in scope is met.',
      gain: '+{{points}} points',
      effortS: 'Small effort',
      effortM: 'Medium effort',
      effortL: 'Large effort',
      conflict: 'Conflict: fix it or ask for an exemption',
      proposal: 'Evidence supports this already: accept it',
      provenFull: 'Would be proven by',
      provenPartial: 'Would be proven in part by',
      howTo: 'How to improve',
      list: 'Next steps, the most rewarding first',
    },
    history: {
      chartLabel: 'Score and assurance over time',
      chartHelp: 'Arrow keys move from change to change',
      chartWhyHelp:
        'Arrow keys move from change to change; a click or Enter tells why',
      showTable: 'Show as a table',
      showChart: 'Show as a chart',
      empty:
        'No changes yet. The first answer or the first fact starts the line.',
      when: 'When',
      what: 'What changed',
      score: 'Score',
      assurance: 'Assurance',
      point: '{{when}}: score {{score}}, assurance {{assurance}}. {{cause}}',
      list: 'Changes, newest first',
      created: '{{actor}} started the review',
      answer: '{{actor}} answered {{subject}}',
      answerPlain: '{{actor}} answered',
      proposal: '{{actor}} accepted what evidence supports',
      attestation: '{{actor}} changed an attestation of {{subject}}',
      attestationPlain: '{{actor}} changed an attestation',
      exemption: '{{actor}} changed an exemption of {{subject}}',
      exemptionPlain: '{{actor}} changed an exemption',
      fact: 'New evidence changed {{subject}}',
      factPlain: 'New evidence arrived',
      expiry: 'Evidence for {{subject}} ran out',
      expiryPlain: 'Evidence or an exemption ran out',
      lensVersion: 'The lens moved to version {{subject}}',
      lensVersionPlain: 'The lens changed',
      settings: 'The settings of the portal changed',
      system: 'The system',
      steps: {
        milestoneTaken: '{{actor}} took the milestone {{subject}}',
        taskCreated: '{{actor}} made a task of {{subject}}',
        taskDone: '{{actor}} finished the task about {{subject}}',
        taskDropped: '{{actor}} dropped the task about {{subject}}',
        taskReopened: '{{actor}} took up the task about {{subject}} again',
        taskIssueMade: '{{actor}} made an issue of the task about {{subject}}',
        taskIssueClosed: 'The issue of the task about {{subject}} was closed',
        taskIssueReopened:
          'The issue of the task about {{subject}} was opened again',
        submitted: '{{actor}} submitted the review',
        changesRequested: '{{actor}} asked for changes',
        signedOff: '{{actor}} signed the review off',
        reopened: '{{actor}} reopened the review by a change',
        closed: '{{actor}} closed the review',
        lessonRecorded: '{{actor}} recorded a lesson',
        upgraded: '{{actor}} took the review to {{subject}}',
        goalsSet: '{{actor}} set the goals',
        goalsCleared: '{{actor}} cleared the goals',
        planned: '{{actor}} changed the roadmap',
        startedFromCopy: '{{actor}} started the review with copied answers',
        attestationInherited:
          '{{actor}} changed the documents that come from groups, systems or domains. {{subject}}',
        attestationWithdrawn:
          '{{actor}} withdrew an attestation of {{subject}}',
        exemptionRequested: '{{actor}} asked for an exemption from {{subject}}',
        exemptionRenewalRequested:
          '{{actor}} asked to renew the exemption from {{subject}}',
        exemptionApproved: '{{actor}} approved the exemption from {{subject}}',
        exemptionRefused: '{{actor}} refused the exemption from {{subject}}',
        exemptionRevoked: '{{actor}} ended the exemption from {{subject}}',
        exemptionExpired: 'The exemption from {{subject}} ran out',
        dismissalRequested:
          '{{actor}} asked to dismiss the contradiction of {{subject}}',
        dismissalApproved:
          '{{actor}} agreed to dismiss the contradiction of {{subject}}',
        dismissalRefused:
          '{{actor}} did not agree to dismiss the contradiction of {{subject}}',
        dismissalRevoked:
          '{{actor}} took back that the contradiction of {{subject}} was dismissed',
      },
      scoreMove: 'Score {{to}} ({{delta}})',
      assuranceMove: 'assurance {{to}} ({{delta}})',
      scoreSame: 'Score {{to}}, unchanged',
      practiceChange: '{{practice}}: {{from}} → {{to}}',
      states: {
        met: 'met',
        not_met: 'not met',
        unknown: 'not decided',
        not_applicable: 'not applicable',
        exempt: 'exempt',
      },
    },
    sources: {
      title: 'Sources not connected',
      explain:
        'These could prove more. Add one of the annotations to the component in the catalog.',
      noAnnotation: 'Nothing to annotate: it reads the catalog entry itself.',
      annotations: 'Annotations',
    },
  },
});
