import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { tabTranslationRef } from '../../messages/tab';
import { LabelledSelect } from '../LabelledSelect';

/** Props of {@link LensPicker}. */
export interface LensPickerProps {
  lenses: Pick<ApiSchemas['Lens'], 'alias' | 'name'>[];
  alias: string;
  onChange: (alias: string) => void;
}

/** Chooses among several lenses; draws nothing where there is only one. */
export const LensPicker = ({ lenses, alias, onChange }: LensPickerProps) => {
  const { t } = useTranslationRef(tabTranslationRef);
  if (lenses.length < 2) {
    return null;
  }
  return (
    <LabelledSelect
      label={t('tab.lens')}
      value={alias}
      options={lenses.map(lens => ({ value: lens.alias, text: lens.name }))}
      onChange={onChange}
    />
  );
};
