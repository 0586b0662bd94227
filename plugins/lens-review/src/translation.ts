import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { answerTemplatesMessages } from './messages/answerTemplates';
import { attestationsMessages } from './messages/attestations';
import { campaignsMessages } from './messages/campaigns';
import { cardMessages } from './messages/card';
import { exemptionsMessages } from './messages/exemptions';
import { goalsMessages } from './messages/goals';
import { commentsMessages } from './messages/comments';
import { evidenceMessages } from './messages/evidence';
import { lensesMessages } from './messages/lenses';
import { lessonsMessages } from './messages/lessons';
import { milestonesMessages } from './messages/milestones';
import { organisationMessages } from './messages/organisation';
import { pageMessages } from './messages/page';
import { panelsMessages } from './messages/panels';
import { sharedAttestationsMessages } from './messages/sharedAttestations';
import { signOffMessages } from './messages/signOff';
import { sprintMessages } from './messages/sprint';
import { reportsMessages } from './messages/reports';
import { roadmapMessages } from './messages/roadmap';
import { tabMessages } from './messages/tab';
import { tasksMessages } from './messages/tasks';
import { upgradeMessages } from './messages/upgrade';

/**
 * Texts of the plugin; an app replaces or translates them by this reference.
 *
 * @alpha
 */
export const lensReviewTranslationRef = createTranslationRef({
  id: 'lens-review',
  messages: {
    ...panelsMessages,
    ...evidenceMessages,
    ...pageMessages,
    ...organisationMessages,
    ...campaignsMessages,
    ...cardMessages,
    ...tabMessages,
    ...upgradeMessages,
    ...exemptionsMessages,
    ...goalsMessages,
    ...roadmapMessages,
    ...lensesMessages,
    ...milestonesMessages,
    ...reportsMessages,
    ...lessonsMessages,
    ...sprintMessages,
    ...signOffMessages,
    ...commentsMessages,
    ...tasksMessages,
    ...answerTemplatesMessages,
    ...attestationsMessages,
    ...sharedAttestationsMessages,
  },
});
