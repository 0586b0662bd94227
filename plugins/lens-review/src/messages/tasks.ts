import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of next steps that somebody takes care of. */
export const tasksTranslationRef = createTranslationRef({
  id: 'lens-review.tasks',
  messages: {
    tasks: {
      title: 'Tasks',
      empty:
        'Nobody takes care of a next step yet. Give one an owner in the list below.',
      open_one: '{{count}} open task',
      open_other: '{{count}} open tasks',
      ended: 'Tasks that are done or dropped',
      showEnded_one: 'Show {{count}} that is done or dropped',
      showEnded_other: 'Show {{count}} that are done or dropped',
      hideEnded_one: 'Hide {{count}} that is done or dropped',
      hideEnded_other: 'Hide {{count}} that are done or dropped',
      assign: 'Give it an owner',
      assignOne: 'Give it an owner: {{title}}',
      assignTitle: 'Give the next step an owner',
      changeTitle: 'Change the task',
      assignHelp:
        'A task says who takes care of a practice, and until when. It changes no score.',
      owner: 'Owner',
      noOwner: 'No owner',
      ownerHelp: 'A person or a group of the catalog; may stay empty',
      badOwner:
        'Choose a person or a group from the list, or write a full name such as user:default/jane.',
      due: 'Due',
      dueHelp: 'The day by which it is to be done; may stay empty',
      dueOn: 'Due {{day}}',
      overdue: 'Overdue since {{day}}',
      pastDue: 'Name a day that is still to come.',
      note: 'Note',
      save: 'Save',
      done: 'Done',
      doneOne: 'Done: {{title}}',
      change: 'Change',
      changeOne: 'Change: {{title}}',
      drop: 'Drop',
      dropOne: 'Drop: {{title}}',
      reopen: 'Take up again',
      reopenOne: 'Take up again: {{title}}',
      status: {
        open: 'Open',
        done: 'Done',
        dropped: 'Dropped',
      },
      notMetYet:
        'The practice does not count as met yet: answer it, or let evidence show it.',
      moved: {
        open: 'Taken up again.',
        done: 'Done.',
        dropped: 'Dropped.',
      },
      issue: {
        make: 'Make an issue of it',
        makeOne: 'Make an issue of it: {{title}}',
        making: 'Making the issue…',
        target: 'Issues are made in {{repository}}.',
        none: 'No issues can be made of tasks. {{reason}}',
        refresh: 'Read the issue again',
        refreshOne: 'Read the issue again: {{title}}',
        reading: 'Reading the issue…',
        link: 'Issue {{number}} in {{repository}}',
        state: { open: 'Issue open', closed: 'Issue closed' },
        problem: 'As of {{at}}; it could not be read since. {{problem}}',
        suggestsDone:
          'The issue is closed. If the work is done, press Done here too.',
        made: 'The issue is there.',
        read: 'The issue was read.',
        failed: 'There is no issue yet. {{message}}',
        notRead:
          'The issue could not be read, so what is shown stays. {{message}}',
      },
      saved: 'Saved.',
      failed: 'The task was not changed. {{message}}',
    },
  },
});
