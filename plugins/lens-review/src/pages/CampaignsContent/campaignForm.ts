import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

/** What a campaign is about, as a form holds it. */
export interface CampaignForm {
  title: string;
  description: string;
  lens: string;
  kind: 'practices' | 'target';
  practices: ApiSchemas['PracticeRef'][];
  /** As it is written. */
  score: string;
  /** Empty for any. */
  level: string;
  filter: ApiSchemas['CampaignFilter'];
  owner: string;
  /** A day, or empty. */
  dueOn: string;
}

/** A form to begin with: that of a campaign, or an empty one. */
export function toForm(
  campaign: ApiSchemas['Campaign'] | undefined,
  lens: string,
): CampaignForm {
  return {
    title: campaign?.title ?? '',
    description: campaign?.description ?? '',
    lens: campaign?.lens ?? lens,
    kind: campaign?.target ? 'target' : 'practices',
    practices: campaign?.practices ?? [],
    score: campaign?.target?.score?.toString() ?? '',
    level: campaign?.target?.level ?? '',
    filter: campaign?.filter ?? {},
    owner: campaign?.owner ?? '',
    dueOn: campaign?.dueOn ?? '',
  };
}

/** What of a form is not there yet. */
export type CampaignLack = 'title' | 'practices' | 'target' | 'owner' | 'due';

/** What is missing before a form can be sent. */
export function lacksOf(form: CampaignForm): CampaignLack[] {
  const lacks: CampaignLack[] = [];
  if (form.title.trim() === '') {
    lacks.push('title');
  }
  if (form.kind === 'practices' && form.practices.length === 0) {
    lacks.push('practices');
  }
  if (form.kind === 'target' && !hasTarget(form)) {
    lacks.push('target');
  }
  if (form.owner.trim() === '') {
    lacks.push('owner');
  }
  if (form.dueOn === '') {
    lacks.push('due');
  }
  return lacks;
}

/** What is sent. */
export function toRequest(form: CampaignForm): ApiSchemas['CampaignRequest'] {
  const score = scoreOf(form.score);
  return {
    title: form.title.trim(),
    description: form.description.trim() || undefined,
    lens: form.lens,
    ...(form.kind === 'practices'
      ? { practices: form.practices }
      : { target: { score, level: form.level || undefined } }),
    filter: form.filter,
    owner: form.owner.trim(),
    dueOn: form.dueOn,
  };
}

function hasTarget({ score, level }: CampaignForm): boolean {
  return score.trim() === '' ? level !== '' : scoreOf(score) !== undefined;
}

/** 0..100, or undefined where it is none. */
function scoreOf(text: string): number | undefined {
  const score = Number(text);
  return text.trim() !== '' && score >= 0 && score <= 100 ? score : undefined;
}
