import { answerTemplatesTranslationRef } from './messages/answerTemplates';
import { attestationsTranslationRef } from './messages/attestations';
import { campaignsTranslationRef } from './messages/campaigns';
import { cardTranslationRef } from './messages/card';
import { commentsTranslationRef } from './messages/comments';
import { evidenceTranslationRef } from './messages/evidence';
import { exemptionsTranslationRef } from './messages/exemptions';
import { goalsTranslationRef } from './messages/goals';
import { homeTranslationRef } from './messages/home';
import { lensesTranslationRef } from './messages/lenses';
import { lessonsTranslationRef } from './messages/lessons';
import { milestonesTranslationRef } from './messages/milestones';
import { organisationTranslationRef } from './messages/organisation';
import { pageTranslationRef } from './messages/page';
import { panelsTranslationRef } from './messages/panels';
import { reportsTranslationRef } from './messages/reports';
import { roadmapTranslationRef } from './messages/roadmap';
import { sharedAttestationsTranslationRef } from './messages/sharedAttestations';
import { signOffTranslationRef } from './messages/signOff';
import { sprintTranslationRef } from './messages/sprint';
import { tabTranslationRef } from './messages/tab';
import { tasksTranslationRef } from './messages/tasks';
import { upgradeTranslationRef } from './messages/upgrade';

/**
 * Texts of the plugin, a reference a noun; an app replaces or translates them by
 * these. One reference for all of them would make every use of a text cost the
 * compiler a look at every other.
 *
 * @alpha
 */
export const lensReviewTranslationRefs = {
  answerTemplates: answerTemplatesTranslationRef,
  attestations: attestationsTranslationRef,
  campaigns: campaignsTranslationRef,
  card: cardTranslationRef,
  comments: commentsTranslationRef,
  evidence: evidenceTranslationRef,
  exemptions: exemptionsTranslationRef,
  goals: goalsTranslationRef,
  home: homeTranslationRef,
  lenses: lensesTranslationRef,
  lessons: lessonsTranslationRef,
  milestones: milestonesTranslationRef,
  organisation: organisationTranslationRef,
  page: pageTranslationRef,
  panels: panelsTranslationRef,
  reports: reportsTranslationRef,
  roadmap: roadmapTranslationRef,
  sharedAttestations: sharedAttestationsTranslationRef,
  signOff: signOffTranslationRef,
  sprint: sprintTranslationRef,
  tab: tabTranslationRef,
  tasks: tasksTranslationRef,
  upgrade: upgradeTranslationRef,
};
