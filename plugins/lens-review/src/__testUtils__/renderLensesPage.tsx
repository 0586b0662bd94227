import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { AnswerTemplatesApi, LensesApi } from '../api';
import { LensesContent } from '../pages/LensesContent/LensesContent';
import { rootRouteRef } from '../routes';
import { aLens, aLesson, aReviewSummary } from './builders';
import {
  fakeAnswerTemplates,
  fakeApi,
  fakeLenses,
  fakeLessons,
} from './fakeApi';
import { aLensUsage, aLensVersion } from './lensBuilders';

/** The draft that the page of these tests shows. */
export const DRAFT = aLensVersion({
  version: '1.0.0+ours.1',
  status: 'draft',
  checksum: 'c2',
});
const aDraft = aLensUsage({
  version: '1.0.0+ours.1',
  status: 'draft',
  createdBy: 'user:default/mara.lindt',
  reviews: 0,
});

/** Shows the lenses page, to somebody who looks after lenses or to a reader. */
export function renderLensesPage(
  lenses: Partial<LensesApi> = {},
  options: {
    lens?: string;
    owner?: boolean;
    drafts?: boolean;
    templates?: Partial<AnswerTemplatesApi>;
  } = {},
) {
  const { lens = 'machine-learning', owner = true, drafts = false } = options;
  const lessons = fakeLessons({
    list: jest.fn(async () => ({
      items: [
        aLesson({ practices: [{ questionId: 'ops', choiceId: 'card' }] }),
      ],
      totalItems: 1,
    })),
    update: jest.fn(async () => aLesson({ status: 'set_aside' })),
  });
  renderInTestApp(
    <main>
      <h1>Lens review</h1>
      <LensesContent />
    </main>,
    {
      apis: [
        fakeApi({
          lessons,
          answerTemplates: fakeAnswerTemplates({
            list: async () => ({ items: [], totalItems: 0 }),
            ...options.templates,
          }),
          listReviews: async () => ({
            items: [aReviewSummary({ id: 'r7' })],
            totalItems: 1,
          }),
          lenses: fakeLenses({
            usage: async () => ({
              items: [...(drafts ? [aDraft] : []), aLensUsage()],
              totalItems: 1,
            }),
            previewPublication: async () => ({
              from: '1.0.0',
              kind: 'major',
              changes: [],
              orphans: [{ questionId: 'ops', choiceId: 'fax' }],
            }),
            diff: async (alias, from, to) => ({
              alias,
              from,
              to,
              kind: 'minor',
              changes: [],
            }),
            ...lenses,
          }),
          listLenses: async () => ({ items: [aLens()], totalItems: 1 }),
          getLensVersion: async (_alias, version) =>
            version === DRAFT.version ? DRAFT : aLensVersion(),
          listCollectors: async () => ({
            items: [
              {
                id: 'catalog',
                title: 'Catalog',
                kind: 'declared',
                annotations: [],
                facts: [{ name: 'catalog.card', asks: 'Is there a card?' }],
              },
            ],
            totalItems: 1,
          }),
        }),
        mockApis.permission({
          authorize: owner ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
        }),
      ],
      mountPath: '/lens-review/lenses',
      initialRouteEntries: [
        `/lens-review/lenses${lens === '' ? '' : `?lens=${lens}`}`,
      ],
      mountedRoutes: {
        '/lens-review': rootRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
    },
  );
  return lessons;
}
