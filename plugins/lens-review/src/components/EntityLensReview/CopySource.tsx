import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { lensReviewTranslationRef } from '../../translation';
import { LabelledSelect } from '../LabelledSelect';

/** Reviews that can be chosen from; those that changed last. */
const OFFERED = 100;

/** Props of {@link CopySource}. */
export interface CopySourceProps {
  /** Alias of the lens. */
  lens: string;
  /** Id of a review; undefined to begin with nothing. */
  value: string | undefined;
  onChange: (reviewId: string | undefined) => void;
}

/** Chooses a review whose answers a new one begins with. Not drawn where there is none. */
export const CopySource = ({ lens, value, onChange }: CopySourceProps) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const reviews = useAsync(
    () => api.listReviews({ lens, limit: OFFERED }),
    [api, lens],
  );
  const items = reviews.value?.items ?? [];
  if (items.length === 0) {
    return null;
  }
  return (
    <LabelledSelect
      label={t('tab.start.from')}
      value={value ?? ''}
      options={[
        { value: '', text: t('tab.start.fromNothing') },
        ...items.map(({ id, entityRef }) => ({
          value: id,
          text: t('tab.start.fromReview', {
            name: parseEntityRef(entityRef).name,
          }),
        })),
      ]}
      onChange={chosen => onChange(chosen || undefined)}
    />
  );
};
