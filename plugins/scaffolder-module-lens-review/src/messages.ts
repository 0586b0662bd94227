/** Texts of the form fields. */
export const fieldMessages = {
  lensPicker: {
    label: 'Lens',
    loading: 'Loading the lenses …',
    failed:
      'The lenses could not be loaded: {{message}} Reload the page to try again.',
    none: 'There is no published lens yet. Add one to the library of Lens Review first.',
    about:
      'Version {{version}}: {{questions}} questions, {{practices}} practices.',
    unknown: '{{alias}} (not in the library)',
  },
  practicePicker: {
    label: 'Practices',
    loading: 'Loading the practices …',
    failed:
      'The practices could not be loaded: {{message}} Reload the page to try again.',
    noLens: 'Choose a lens first; its practices appear here.',
    search: 'Search practices',
    groupBy: 'Group by',
    pillar: 'Pillar',
    phase: 'Phase',
    noPhase: 'Without a phase',
    chosen_one: '{{count}} of {{total}} practices chosen.',
    chosen_other: '{{count}} of {{total}} practices chosen.',
    most: 'No more than {{max}} can be chosen.',
    clear: 'Clear',
    ofGroup: '{{chosen}} of {{total}}',
    nothingFound: 'No practice matches “{{query}}”.',
    strangers:
      'Not practices of this lens, and left out when you clear: {{names}}',
  },
  newName: {
    label: 'Name',
  },
  arnList: {
    label: 'ARNs',
    placeholder: 'arn:aws:sagemaker:eu-west-1:111122223333:endpoint/churn',
    found: 'Found: {{kinds}}.',
    refused: 'Line {{line}} names nothing that can be read: {{text}}',
    takes: 'What can be read: {{kinds}}.',
  },
} as const;
