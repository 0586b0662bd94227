import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { ReviewView } from '../reviews/ReviewView';
import { DateTime } from 'luxon';
import { ExemptionSettings } from '../processConfig';

/** Why a request cannot be taken; undefined where it can. */
export function refuseRequest(
  wish: ApiSchemas['CreateExemptionRequest'],
  view: ReviewView,
  settings: ExemptionSettings,
): string | undefined {
  const { questionId, choiceId, kind, reason, validUntil } = wish;
  const { lens, result, at } = view;
  if (!lens.compiled.findPractice(questionId, choiceId)) {
    return `The lens ${lens.alias} ${lens.version} has no practice ${questionId}/${choiceId}.`;
  }
  if (reason.trim() === '') {
    return 'reason: say why the practice cannot be followed.';
  }
  if (kind !== 'dismissal') {
    return refuseEnd(
      validUntil === undefined ? undefined : new Date(validUntil),
      settings,
      at,
    );
  }
  if (validUntil !== undefined) {
    return 'validUntil: a dismissal has no end, it lasts until the contradiction is observed again; leave it out.';
  }
  const practice = result.practices.find(
    each => each.questionId === questionId && each.choiceId === choiceId,
  );
  return practice?.standing === undefined
    ? `${questionId}/${choiceId} has no contradiction that only stands, so there is nothing to dismiss; ask for an exemption instead.`
    : undefined;
}

/** Why an exemption cannot end then; undefined where it can. */
export function refuseEnd(
  validUntil: Date | undefined,
  settings: ExemptionSettings,
  now: Date,
): string | undefined {
  const latest =
    settings.maxAge &&
    DateTime.fromJSDate(now, { zone: 'utc' }).plus(settings.maxAge).toJSDate();
  if (validUntil === undefined) {
    if (settings.endRequired || latest) {
      return 'validUntil: every exemption needs an end here; name the day until which it is to hold.';
    }
    return undefined;
  }
  if (!(validUntil > now)) {
    return `validUntil: ${validUntil.toISOString()} is past; name an end that is still to come.`;
  }
  if (latest && validUntil > latest) {
    return `validUntil: an exemption holds no longer than until ${latest.toISOString()} here; name that day or an earlier one, and renew it then.`;
  }
  return undefined;
}
