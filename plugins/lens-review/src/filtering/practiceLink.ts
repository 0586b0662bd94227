import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

type PracticeRef = ApiSchemas['PracticeRef'];

const PARAMETER = 'practice';

/** The query that opens the tab at a practice of a lens. */
export function linkToPractice(
  lens: string,
  { questionId, choiceId }: PracticeRef,
): string {
  return new URLSearchParams({
    lens,
    [PARAMETER]: `${questionId}/${choiceId}`,
  }).toString();
}

/** The practice that the address of the page leads to. */
export function readPractice(params: URLSearchParams): PracticeRef | undefined {
  const [questionId, ...rest] = (params.get(PARAMETER) ?? '').split('/');
  const choiceId = rest.join('/');
  return questionId && choiceId ? { questionId, choiceId } : undefined;
}

/** The address once the practice is shown: it leads there once, not at every reload. */
export function withoutPractice(params: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(params);
  rest.delete(PARAMETER);
  return rest;
}
