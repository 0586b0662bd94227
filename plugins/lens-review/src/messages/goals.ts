import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of goals and their targets. */
export const goalsTranslationRef = createTranslationRef({
  id: 'lens-review.goals',
  messages: {
    goals: {
      title: 'Goals',
      help: 'What gets better for whom when this component works, and how you will see it. Each target follows the same scores and readings as the rest of the review.',
      empty:
        'No goals yet. Say in a sentence what the business gains from this component, then choose what shows it: a score, an assurance, or a number that is observed, such as a latency or a monthly cost.',
      emptyReader: 'Nobody has set goals for this component yet.',
      suggested:
        'A start, if you like: what the next level wants. Change or remove what does not fit.',
      set: 'Set goals',
      edit: 'Change goals',
      clear: 'Clear goals',
      clearTitle: 'Clear the goals?',
      clearHelp:
        'The outcome and its targets are taken away for everybody, and with them what each target started from. The history keeps who cleared them and what the outcome was.',
      cleared: 'The goals are cleared.',
      clearedBy: '{{who}} cleared the goals {{when}}.',
      stale_one:
        '{{who}} changed the goals while you were writing: “{{outcome}}”, with {{count}} target. Save again to put yours in their place, or cancel to keep them.',
      stale_other:
        '{{who}} changed the goals while you were writing: “{{outcome}}”, with {{count}} targets. Save again to put yours in their place, or cancel to keep them.',
      staleCleared:
        '{{who}} cleared the goals while you were writing. Save again to set yours, or cancel to leave them cleared.',
      staleClear:
        'Somebody changed the goals meanwhile. They are shown as they are now; clear them again if that is still right.',
      someone: 'Somebody',
      outcome: 'Business outcome',
      setBy: 'Set by {{who}} {{when}}',
      targets: 'Targets',
      noTargets:
        'No targets yet: nothing says whether the outcome is reached. Add one under "Change goals".',
      overall: 'Overall',
      score: '{{of}}: score of at least {{value}}',
      assurance: '{{of}}: assurance of at least {{value}}',
      atMost: '{{fact}}: at most {{value}} {{unit}}',
      atLeast: '{{fact}}: at least {{value}} {{unit}}',
      status: {
        met: 'Met',
        open: 'Not reached yet',
        missed: 'Missed',
        not_measurable: 'Not measurable yet',
      },
      now: 'Now {{value}}',
      nowUnit: 'Now {{value}} {{unit}}',
      nowHidden: 'The number comes from a resource that you may not see',
      was: 'was {{value}} on {{day}}, when it was set',
      wasUnknown: 'could not be measured on {{day}}, when it was set',
      until: 'Until {{day}}',
      untilPast: 'Its day was {{day}}',
      noUntil: 'Without a day',
      reasons: {
        no_score:
          'Nothing is in scope there: everything is marked not applicable or exempt.',
        no_fact:
          'No fresh reading says it. Connect the source that reads it, or collect again under Evidence.',
        unknown:
          'At least one resource could not be read, and it may be the worst. The reason stands under Evidence.',
        other_unit:
          'It is read in another unit now. Change the target to that unit.',
      },
      dialogTitle: 'Goals of this component',
      dialogHelp:
        'Everybody who reads the review sees them. A target that you leave as it is keeps the value it started from.',
      outcomeHelp:
        'For example: fewer customers leave, because somebody calls them in time',
      target: 'Target {{number}}',
      measure: 'What is measured',
      choose: 'Choose…',
      scores: 'Scores',
      assurances: 'Assurances',
      observed: 'Numbers read for this component',
      others: 'Numbers that a source could read',
      overallScore: 'Overall score',
      overallAssurance: 'Overall assurance',
      pillarScore: 'Score of {{pillar}}',
      pillarAssurance: 'Assurance of {{pillar}}',
      factNow: '{{fact}}, now {{value}} {{unit}}',
      factUnit: '{{fact}}, in {{unit}}',
      bound: 'Wanted',
      bounds: { at_least: 'At least', at_most: 'At most' },
      value: 'Value',
      percent: 'percent',
      day: 'Until',
      add: 'Add a target',
      remove: 'Remove target {{number}}',
      removePlain: 'Remove',
      factsFailed:
        'Observed numbers could not be loaded, so only scores can be chosen. {{message}}',
      missingOutcome: 'Say what the business wants to reach.',
      missingMeasure: 'Choose what is measured.',
      missingValue: 'Give a number.',
      wrongPercent: 'Give a number between 0 and 100.',
      pastDay: 'Name a day that is still to come.',
      done: 'Goals saved.',
    },
  },
});
