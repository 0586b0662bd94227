import { createTranslationRef } from '@backstage/core-plugin-api/alpha';

/** Texts of sign-off. */
export const signOffTranslationRef = createTranslationRef({
  id: 'lens-review.sign-off',
  messages: {
    signOff: {
      title: 'Sign-off',
      help: 'The team submits the review. Somebody who wrote none of it looks it over, comments, and signs it off or asks for changes.',
      status: {
        draft: 'Draft',
        in_review: 'Submitted',
        signed_off: 'Signed off',
        closed: 'Closed',
        changes_requested: 'Changes requested',
        changed_since: 'Changed since sign-off',
      },
      what: {
        draft: 'It is not submitted yet.',
        in_review: 'It waits for a reviewer.',
        signed_off: 'Nothing changed since.',
        closed: 'It is closed for ever.',
        changes_requested:
          'A reviewer asked for changes. Submit it again once they are made.',
        changed_since:
          'Evidence changed since. The sign-off stands; whoever signed may want to look again.',
      },
      submittedBy: '{{who}} submitted it {{when}}',
      signedBy: '{{who}} signed it off {{when}}',
      changesBy: '{{who}} asked for changes {{when}}',
      words: '“{{note}}”',
      authors: 'Who wrote it',
      authorsHelp:
        'They answered or submitted, so somebody else has to sign it off.',
      noAuthors: 'Nobody answered yet.',
      submit: 'Submit for sign-off',
      sign: 'Sign off',
      requestChanges: 'Ask for changes',
      submitTitle: 'Submit the review',
      submitHelp:
        'A reviewer is told that it waits. Answers can still be changed.',
      signTitle: 'Sign the review off',
      signHelp:
        'Takes a milestone of the review as it is now. A changed answer, document or exemption reopens it; evidence does not.',
      requestTitle: 'Ask for changes',
      requestHelp: 'The review goes back to the team, with your words.',
      note: 'Note',
      noteHelp: 'Read by the team; may be empty',
      submitNoteHelp: 'Read by the reviewer; may be empty',
      why: 'What has to change',
      whyHelp: 'Read by the team',
      missingWhy: 'Say what has to change: the team reads this.',
      disabled: {
        submitted: 'It is submitted already.',
        signed: 'It is signed off. A changed answer reopens it.',
        closed: 'It is closed.',
        mayNotSubmit: 'Only those who may change the review submit it.',
        notSubmitted: 'The team has to submit it first.',
        author:
          'You wrote a part of this review, so somebody else has to sign it off.',
        mayNotSign:
          'You may not sign this review off: it takes an approver who does not belong to the group that owns the component.',
      },
      close: {
        title: 'End this review',
        when: 'For a component that is retired, or to begin again with nothing answered. After a sprint, close the sprint instead: the review goes on.',
        button: 'Close the review…',
        dialogTitle: 'Close the review for ever?',
        help: 'This cannot be undone: a closed review is never opened again.',
        kept: 'A milestone named “Closed” keeps it as it is now. Everybody who may read it still can, with its history and its reports.',
        counts:
          'Nobody can answer it any more, nobody is reminded of it, and it counts on no scorecard. What still waits for a decision stays undecided.',
        another:
          'Another review of the component can be started afterwards, also with the answers of this one.',
        confirm: 'Close it for ever',
        done: 'The review is closed.',
        closed:
          'This review is closed for ever: it can be read but not changed, and counts on no scorecard. Its last milestone keeps how it ended.',
        start: 'Start another review',
      },
      done: {
        submit: 'Submitted. A reviewer signs it off or asks for changes.',
        sign: 'Signed off.',
        requestChanges: 'The team is told what has to change.',
      },
      changed: {
        title: 'Changed since sign-off',
        count_one: '{{count}} practice differs from what was signed off',
        count_other: '{{count}} practices differ from what was signed off',
        conflicts_one: '{{count}} of them is now contradicted by evidence',
        conflicts_other: '{{count}} of them are now contradicted by evidence',
        practice: '{{from}} → {{to}}',
        absent: 'not in that version of the lens',
        conflict: 'New conflict',
      },
    },
  },
});
