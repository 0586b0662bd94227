import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type Review = ApiSchemas['Review'];
type Question = ApiSchemas['Question'];

const SHOWS = ['all', 'open', 'conflicts', 'proposals', 'high_risk'] as const;

/** Which questions of a part of the review are shown. */
export type Show = (typeof SHOWS)[number];

/** What the questions are grouped by. */
export type Grouping = 'pillar' | 'phase';

/** Which questions are shown, and in which order. */
export interface ReviewFilter {
  pillarId?: string;
  phaseId?: string;
  show: Show;
  groupBy: Grouping;
}

/** Questions under one heading; `id` is undefined for questions without a phase. */
export interface QuestionGroup {
  id: string | undefined;
  name: string | undefined;
  questions: Question[];
}

/** All values of {@link Show}, in the order in which they are offered. */
export const shows: readonly Show[] = SHOWS;

/**
 * Reads a filter from the address of the page. What the lens does not know, as
 * from an old link, is left out.
 */
export function readFilter(
  params: URLSearchParams,
  review: Pick<Review, 'pillars' | 'phases'>,
): ReviewFilter {
  const known = (items: { id: string }[], id: string | null) =>
    items.find(item => item.id === id)?.id;
  return {
    pillarId: known(review.pillars, params.get('pillar')),
    phaseId: known(review.phases, params.get('phase')),
    show: SHOWS.find(show => show === params.get('show')) ?? 'all',
    groupBy: params.get('group') === 'phase' ? 'phase' : 'pillar',
  };
}

/** The address of the page with a filter in it; other parameters stay. */
export function writeFilter(
  params: URLSearchParams,
  filter: ReviewFilter,
): URLSearchParams {
  const written = new URLSearchParams(params);
  const put = (key: string, value: string | undefined) =>
    value === undefined ? written.delete(key) : written.set(key, value);
  put('pillar', filter.pillarId);
  put('phase', filter.phaseId);
  put('show', filter.show === 'all' ? undefined : filter.show);
  put('group', filter.groupBy === 'pillar' ? undefined : filter.groupBy);
  return written;
}

/** Whether the practices of a question are all decided, one way or another. */
export const isDecided = (question: Question): boolean =>
  !question.applicable ||
  question.choices.some(choice => choice.none && choice.state === 'selected') ||
  question.choices.every(choice => choice.none || choice.state !== 'undecided');

const SHOWN: Record<Show, (question: Question) => boolean> = {
  all: () => true,
  open: question => !isDecided(question),
  conflicts: question => question.choices.some(c => c.practice?.conflict),
  proposals: question => question.choices.some(c => c.practice?.proposal),
  high_risk: question =>
    question.effectiveRisk === 'HIGH' ||
    question.effectiveRisk === 'UNANSWERED',
};

/** Whether a question passes a filter. */
export const passes = (question: Question, filter: ReviewFilter): boolean =>
  (filter.pillarId === undefined || question.pillarId === filter.pillarId) &&
  (filter.phaseId === undefined || question.phaseId === filter.phaseId) &&
  SHOWN[filter.show](question);

/**
 * Questions under headings, in the order of the lens; headings without
 * questions are left out.
 */
export function groupQuestions(
  review: Pick<Review, 'pillars' | 'phases'>,
  questions: Question[],
  groupBy: Grouping,
): QuestionGroup[] {
  const headings: { id: string | undefined; name: string | undefined }[] =
    groupBy === 'pillar'
      ? review.pillars
      : [...review.phases, { id: undefined, name: undefined }];
  return headings
    .map(({ id, name }) => ({
      id,
      name,
      questions: questions.filter(
        question =>
          (groupBy === 'pillar' ? question.pillarId : question.phaseId) === id,
      ),
    }))
    .filter(group => group.questions.length > 0);
}
