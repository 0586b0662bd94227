import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { tabTranslationRef } from '../../messages/tab';
import { LabelledSelect } from '../LabelledSelect';

/** Reviews that can be chosen from; those that changed last. */
const OFFERED = 100;

/** What a new review begins with: a template, another review, or nothing. */
export type CopySourceChoice = Pick<
  ApiSchemas['CreateReviewRequest'],
  'from' | 'template'
>;

/** Props of {@link CopySource}. */
export interface CopySourceProps {
  /** Alias of the lens. */
  lens: string;
  value: CopySourceChoice;
  onChange: (choice: CopySourceChoice) => void;
}

/** Names a choice in the list. */
const keyOf = ({ from = '', template = '' }: CopySourceChoice) =>
  `${template}/${from}`;

/** Chooses the answers that a new review begins with. Not drawn where there are none. */
export const CopySource = ({ lens, value, onChange }: CopySourceProps) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(tabTranslationRef);
  const reviews = useAsync(
    () => api.listReviews({ lens, limit: OFFERED }),
    [api, lens],
  );
  const templates = useAsync(() => api.answerTemplates.list(lens), [api, lens]);
  const offers: { choice: CopySourceChoice; text: string }[] = [
    ...(templates.value?.items ?? []).map(({ id, name }) => ({
      choice: { template: id },
      text: t('tab.start.fromTemplate', { name }),
    })),
    ...(reviews.value?.items ?? []).map(({ id, entityRef }) => ({
      choice: { from: id },
      text: t('tab.start.fromReview', { name: parseEntityRef(entityRef).name }),
    })),
  ];
  if (offers.length === 0) {
    return null;
  }
  return (
    <LabelledSelect
      label={t('tab.start.from')}
      value={keyOf(value)}
      options={[
        { value: keyOf({}), text: t('tab.start.fromNothing') },
        ...offers.map(({ choice, text }) => ({ value: keyOf(choice), text })),
      ]}
      onChange={key =>
        onChange(
          offers.find(({ choice }) => keyOf(choice) === key)?.choice ?? {},
        )
      }
    />
  );
};
