import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import FormHelperText from '@material-ui/core/FormHelperText';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { LabelledSelect } from '../../components/LabelledSelect';
import { LoadError } from '../../components/LoadError';
import { NameDialog } from '../../components/NameDialog';
import { answerTemplatesTranslationRef } from '../../messages/answerTemplates';

/** Reviews that can be chosen from; those that changed last. */
const OFFERED = 100;

/** Props of {@link SaveTemplateDialog}. */
export interface SaveTemplateDialogProps {
  alias: string;
  onSend: (wish: ApiSchemas['CreateAnswerTemplateRequest']) => Promise<void>;
  onClose: () => void;
}

/** Asks whose answers to keep, and under which name. */
export const SaveTemplateDialog = (props: SaveTemplateDialogProps) => {
  const { alias, onSend, onClose } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(answerTemplatesTranslationRef);
  const [from, setFrom] = useState('');
  const [checked, setChecked] = useState(false);
  const reviews = useAsync(
    () => api.listReviews({ lens: alias, limit: OFFERED }),
    [api, alias],
  );
  const items = reviews.value?.items ?? [];
  return (
    <NameDialog
      id="lens-review-template"
      title={t('answerTemplates.save')}
      help={t('answerTemplates.saveHelp')}
      confirm={t('answerTemplates.confirm')}
      name={{
        label: t('answerTemplates.name'),
        help: t('answerTemplates.nameHelp'),
        missing: t('answerTemplates.missingName'),
      }}
      check={() => {
        setChecked(true);
        return from !== '';
      }}
      onSend={name => onSend({ name, from })}
      onClose={onClose}
    >
      {reviews.error && (
        <LoadError
          message={t('answerTemplates.loadFailed', {
            message: reviews.error.message,
          })}
        />
      )}
      <LabelledSelect
        label={t('answerTemplates.from')}
        value={from}
        options={[
          { value: '', text: t('answerTemplates.choose') },
          ...items.map(({ id, entityRef }) => ({
            value: id,
            text: parseEntityRef(entityRef).name,
          })),
        ]}
        onChange={setFrom}
      />
      {reviews.value && items.length === 0 && (
        <FormHelperText>{t('answerTemplates.noReviews')}</FormHelperText>
      )}
      {checked && from === '' && (
        <FormHelperText error>
          {t('answerTemplates.missingReview')}
        </FormHelperText>
      )}
    </NameDialog>
  );
};
