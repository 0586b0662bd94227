import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of the roadmap: the matrix of pillars and phases as a plan. */
export const roadmapTranslationRef = createTranslationRef({
  id: 'lens-review.roadmap',
  messages: {
    roadmap: {
      title: 'Roadmap',
      help: 'What is done in each pillar and phase, what comes next, until when and by whom. Choose a cell to see its next steps and to plan it.',
      done: '{{done}} of {{total}} met',
      nothingInScope: 'Nothing in scope',
      next: 'Next: {{title}}',
      nothingLeft: 'Nothing left to do',
      tasks_one: '{{count}} open task',
      tasks_other: '{{count}} open tasks',
      overdue: 'Overdue',
      until: 'until {{day}}',
      cell: '{{pillar}}, {{phase}}:',
      chosen: '{{pillar}}: {{phase}}',
      notPlanned: 'No day and nobody named yet.',
      planned: 'Planned until {{day}}.',
      owned: 'In the hands of {{who}}.',
      overdueText:
        'The day is past and practices are left. Plan another day, or do what is next.',
      plan: 'Plan this cell',
      change: 'Change the plan',
      all: 'Show the whole plan',
      stepsOf: 'Next steps: {{pillar}}, {{phase}}',
      dialogTitle: 'Plan {{pillar}} in {{phase}}',
      dialogHelp: 'Leave both empty to take the cell out of the plan.',
      day: 'To be done until',
      pastDay: 'Name a day that is still to come.',
      owner: 'Owner',
      ownerHelp: 'A group or a person of the catalog, or any name',
      saved: 'The plan is saved.',
      emptyPlan:
        'Nothing is planned yet. Choose a cell with work left, then name a day and who takes care of it.',
    },
  },
});
