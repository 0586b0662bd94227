/** Steps of the living process, by cause and action, and what says them. */
const STEPS = {
  'exemption.requested': 'history.steps.exemptionRequested',
  'exemption.renewal_requested': 'history.steps.exemptionRenewalRequested',
  'exemption.approved': 'history.steps.exemptionApproved',
  'exemption.refused': 'history.steps.exemptionRefused',
  'exemption.revoked': 'history.steps.exemptionRevoked',
  'dismissal.requested': 'history.steps.dismissalRequested',
  'dismissal.approved': 'history.steps.dismissalApproved',
  'dismissal.refused': 'history.steps.dismissalRefused',
  'dismissal.revoked': 'history.steps.dismissalRevoked',
  'expiry.exemption_expired': 'history.steps.exemptionExpired',
  'milestone.taken': 'history.steps.milestoneTaken',
  'task.created': 'history.steps.taskCreated',
  'task.done': 'history.steps.taskDone',
  'task.dropped': 'history.steps.taskDropped',
  'task.reopened': 'history.steps.taskReopened',
  'task.issue_made': 'history.steps.taskIssueMade',
  'task.issue_closed': 'history.steps.taskIssueClosed',
  'task.issue_reopened': 'history.steps.taskIssueReopened',
  'sign_off.submitted': 'history.steps.submitted',
  'sign_off.changes_requested': 'history.steps.changesRequested',
  'sign_off.signed_off': 'history.steps.signedOff',
  'sign_off.reopened': 'history.steps.reopened',
  'sign_off.closed': 'history.steps.closed',
  'lesson.recorded': 'history.steps.lessonRecorded',
  'lens_version.upgraded': 'history.steps.upgraded',
  'goal.set': 'history.steps.goalsSet',
  'goal.cleared': 'history.steps.goalsCleared',
  'goal.planned': 'history.steps.planned',
  'created.copied': 'history.steps.startedFromCopy',
  'attestation.inherited': 'history.steps.attestationInherited',
  'attestation.withdrawn': 'history.steps.attestationWithdrawn',
} as const;

/** Key of the sentence for a step; undefined where the cause alone says it. */
export function historyStepKey(
  cause: string,
  action: string | undefined,
): (typeof STEPS)[keyof typeof STEPS] | undefined {
  const name = `${cause}.${action}`;
  return isStep(name) ? STEPS[name] : undefined;
}

function isStep(name: string): name is keyof typeof STEPS {
  return Object.hasOwn(STEPS, name);
}
