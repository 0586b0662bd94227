/** Texts of next steps that somebody takes care of. */
export const tasksMessages = {
  tasks: {
    assignTitle: 'Give the next step an owner',
    changeTitle: 'Change the task',
    assignHelp:
      'A task says who takes care of a practice, and until when. It changes no score.',
    owner: 'Owner',
    ownerHelp: 'A person or a group of the catalog; may stay empty',
    badOwner:
      'Choose a person or a group from the list, or write a full name such as user:default/jane.',
    due: 'Due',
    dueHelp: 'The day by which it is to be done; may stay empty',
    pastDue: 'Name a day that is still to come.',
    note: 'Note',
    save: 'Save',
  },
} as const;
