import { LensReviewClient } from '@lens-review/backstage-plugin-lens-review';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';

export const aLens = (
  lens: Partial<ApiSchemas['Lens']> = {},
): ApiSchemas['Lens'] => ({
  alias: 'machine-learning',
  name: 'Machine Learning Lens',
  description: '',
  version: '1.1.0',
  builtIn: true,
  questionCount: 2,
  practiceCount: 3,
  publishedAt: '2026-11-01T00:00:00Z',
  ...lens,
});

const choices = (...titles: string[]) => [
  ...titles.map((title, i) => ({ id: `P${i + 1}`, title, none: false })),
  { id: 'none', title: 'None of these', none: true },
];

const version: Partial<ApiSchemas['LensVersion']> = {
  phases: [
    { id: 'data', name: 'Data processing' },
    { id: 'serving', name: 'Deployment' },
  ],
  pillars: [
    {
      id: 'security',
      name: 'Security',
      questions: [
        {
          id: 'SEC1',
          title: 'How is data kept?',
          phaseId: 'data',
          choices: choices('Encrypt data', 'Keep data private'),
        },
      ],
    },
    {
      id: 'reliability',
      name: 'Reliability',
      questions: [
        {
          id: 'REL1',
          title: 'How is it served?',
          phaseId: 'serving',
          choices: choices('Scale with load'),
        },
      ],
    },
  ],
};

/**
 * The real client of a backend whose library holds these lenses, all with the same
 * three practices; without lenses the backend is down.
 */
export function libraryClient(lenses?: ApiSchemas['Lens'][]): LensReviewClient {
  return new LensReviewClient({
    discoveryApi: { getBaseUrl: async () => 'http://lens-review' },
    fetchApi: {
      fetch: async input => {
        const { pathname } = new URL(new Request(input).url);
        const body =
          pathname === '/lenses'
            ? { items: lenses, totalItems: lenses?.length }
            : version;
        return new Response(JSON.stringify(lenses && body), {
          status: lenses ? 200 : 503,
          headers: { 'Content-Type': 'application/json' },
        });
      },
    },
  });
}
