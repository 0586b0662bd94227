import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { lensesTranslationRef } from '../../messages/lenses';
import { EditFieldsProps } from './editFields';
import { ExpressionField } from './ExpressionField';
import { SelectField } from './SelectField';
import { TextArea } from './TextArea';

const STRENGTHS = ['full', 'partial'] as const;

/** Which facts prove a practice, and why. */
export const EvidenceFields = (
  props: EditFieldsProps & { collectors: ApiSchemas['Collector'][] },
) => {
  const { form, missing, change, collectors } = props;
  const { t } = useTranslationRef(lensesTranslationRef);
  return (
    <>
      <ExpressionField
        id="lens-review-lens-edit-supports"
        label={t('lensEdit.supports')}
        help={
          missing.has('expression')
            ? t('lensEdit.missing.expression')
            : t('lensEdit.expressionHelp')
        }
        required
        value={form.supports}
        onChange={supports => change({ supports })}
        collectors={collectors}
      />
      <SelectField
        id="lens-review-lens-edit-strength"
        label={t('lensEdit.strength')}
        value={form.strength}
        onChange={value =>
          change({
            strength: STRENGTHS.find(strength => strength === value) ?? 'full',
          })
        }
      >
        {STRENGTHS.map(strength => (
          <option key={strength} value={strength}>
            {t(`lensEdit.strengths.${strength}`)}
          </option>
        ))}
      </SelectField>
      <TextArea
        id="lens-review-lens-edit-why"
        label={t('lensEdit.why')}
        help={t(
          missing.has('why') ? 'lensEdit.missing.why' : 'lensEdit.whyHelp',
        )}
        error={missing.has('why')}
        required
        value={form.why}
        onChange={why => change({ why })}
      />
      <ExpressionField
        id="lens-review-lens-edit-refutes"
        label={t('lensEdit.refutes')}
        help={t('lensEdit.refutesHelp')}
        value={form.refutes}
        onChange={refutes => change({ refutes })}
        collectors={collectors}
      />
    </>
  );
};
