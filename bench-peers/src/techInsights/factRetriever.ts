import {
  FactRetriever,
  TechInsightFact,
} from '@backstage-community/plugin-tech-insights-node';
import { CatalogClient } from '@backstage/catalog-client';
import {
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { DateTime } from 'luxon';
import { isFollowed, practices, questions } from '../questions';
import { FACTS_ID, factOf } from './checks';

const schema: FactRetriever['schema'] = Object.fromEntries(
  questions.flatMap(question =>
    practices.map(practice => [
      factOf(question, practice),
      {
        type: 'boolean',
        description: `Best practice ${practice + 1} of ${
          question.title
        } is in place`,
      },
    ]),
  ),
);

/** All 105 facts in one row a component: the layout that costs that plugin least. */
export const factRetriever: FactRetriever = {
  id: FACTS_ID,
  version: '0.1.0',
  title: 'ML lens',
  description: 'Best practices of the machine learning lens',
  schema,
  entityFilter: [{ kind: 'component' }],
  async handler({ auth, discovery, entityFilter }) {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'catalog',
    });
    const { items } = await new CatalogClient({
      discoveryApi: discovery,
    }).getEntities(
      {
        filter: entityFilter,
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
      },
      { token },
    );
    const timestamp = DateTime.now();
    return items.map((entity): TechInsightFact => {
      const ref = stringifyEntityRef(entity);
      return {
        entity: {
          kind: entity.kind,
          namespace: entity.metadata.namespace ?? DEFAULT_NAMESPACE,
          name: entity.metadata.name,
        },
        facts: Object.fromEntries(
          questions.flatMap(question =>
            practices.map(practice => [
              factOf(question, practice),
              isFollowed(ref, question, practice),
            ]),
          ),
        ),
        timestamp,
      };
    });
  },
};
