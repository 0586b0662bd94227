import { InputError } from '@backstage/errors';
import { PracticeCount } from '../../scorecards/practiceCodes';
import { ComponentFilter } from '../../scorecards/ScorecardQueries';
import { RouterOptions } from '../RouterOptions';
import { readRefFilter } from './entityRefs';

/** Filters as they come in the address of a request. */
export interface FilterParameters
  extends Omit<
    ComponentFilter,
    'direct' | 'practice' | 'evidence' | 'campaign' | 'now'
  > {
  nesting?: 'include' | 'exclude';
  practice?: string;
  practiceState?: PracticeCount;
  evidence?: string;
  campaign?: string;
  campaignState?: 'done' | 'open';
}

/** A function that reads the filters that all lists of components take. */
export function componentFilterReader(
  options: Pick<
    RouterOptions,
    'campaigns' | 'collectors' | 'levels' | 'offer' | 'scorecards'
  >,
): (query: FilterParameters) => Promise<ComponentFilter> {
  const { campaigns, collectors, levels, offer, scorecards } = options;

  /** @throws InputError naming what is allowed */
  return async query => {
    await offer.check(query.lens);
    const known = ['none', ...levels];
    const unknown = query.level?.find(level => !known.includes(level));
    if (unknown !== undefined) {
      throw new InputError(
        `There is no level '${unknown}'; there is ${known.join(', ')}`,
      );
    }
    const campaign = await readCampaign(query);
    return {
      lens: campaign?.lens ?? query.lens,
      owner: readRefFilter(query.owner, 'group'),
      system: readRefFilter(query.system, 'system'),
      domain: readRefFilter(query.domain, 'domain'),
      type: query.type,
      lifecycle: query.lifecycle,
      tag: query.tag,
      level: query.level,
      entityRef: readRefFilter(query.entityRef, 'component'),
      direct: query.nesting === 'exclude' ? true : undefined,
      practice: await readPractice(query),
      evidence: readEvidence(query.evidence),
      campaign: campaign?.condition,
      has: query.has,
      sprint: query.sprint,
      q: query.q,
    };
  };

  async function readPractice({
    lens,
    practice,
    practiceState,
  }: FilterParameters): Promise<ComponentFilter['practice']> {
    if (practice === undefined) {
      if (practiceState !== undefined) {
        throw new InputError('practiceState goes with practice');
      }
      return undefined;
    }
    const [questionId, choiceId, ...rest] = practice.split('/');
    if (!questionId || !choiceId || rest.length > 0) {
      throw new InputError(
        `'${practice}' is no practice; write <questionId>/<choiceId>`,
      );
    }
    if (lens === undefined) {
      throw new InputError('Say with lens whose practice it is');
    }
    const found = await scorecards.findPractice({ lens, questionId, choiceId });
    return { ...found, state: practiceState ?? 'not_met' };
  }

  async function readCampaign({
    lens,
    campaign: id,
    campaignState,
  }: FilterParameters) {
    if (id === undefined) {
      if (campaignState !== undefined) {
        throw new InputError('campaignState goes with campaign');
      }
      return undefined;
    }
    const found = await campaigns.condition(
      id,
      campaignState && campaignState === 'done',
    );
    if (!found) {
      throw new InputError(`There is no campaign '${id}'`);
    }
    if (lens !== undefined && lens !== found.lens) {
      throw new InputError(
        `The campaign '${id}' is about the lens ${found.lens}`,
      );
    }
    return found;
  }

  function readEvidence(text: string | undefined): ComponentFilter['evidence'] {
    if (text === undefined) {
      return undefined;
    }
    const [collector, gap, ...rest] = text.split(':');
    const ids = collectors.map(({ id }) => id);
    if (
      !ids.includes(collector) ||
      (gap !== 'missing' && gap !== 'failing') ||
      rest.length > 0
    ) {
      throw new InputError(
        `'${text}' is nothing to find; write <collector>:missing or <collector>:failing with one of ${ids.join(
          ', ',
        )}`,
      );
    }
    return { collector, gap };
  }
}
