import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../api';
import { LabelledSelect } from '../components/LabelledSelect';
import { withDistinctNames } from '../lenses';
import { pageTranslationRef } from '../messages/page';

const MAX_LENSES = 200;

/** Props of {@link LensSelect}. */
export interface LensSelectProps {
  /** Alias of a lens; undefined for all lenses. */
  value: string | undefined;
  onChange: (lens: string | undefined) => void;
}

/** Chooses which lens counts. Not drawn while the library has only one. */
export const LensSelect = ({ value, onChange }: LensSelectProps) => {
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(pageTranslationRef);
  const lenses = useAsync(() => api.listLenses({ limit: MAX_LENSES }), [api]);
  const items = lenses.value?.items ?? [];
  const known = items.some(({ alias }) => alias === value);
  if (items.length < 2 && (value === undefined || known)) {
    return null;
  }
  const options = [
    { value: '', text: t('page.allLenses') },
    ...withDistinctNames(items).map(({ alias, name }) => ({
      value: alias,
      text: name,
    })),
    ...(value === undefined || known ? [] : [{ value, text: value }]),
  ];
  return (
    <LabelledSelect
      label={t('page.lens')}
      value={value ?? ''}
      options={options}
      onChange={chosen => onChange(chosen || undefined)}
    />
  );
};
