import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import FormHelperText from '@material-ui/core/FormHelperText';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { LabelledSelect } from '../../components/LabelledSelect';
import { LoadError } from '../../components/LoadError';
import { answerTemplatesTranslationRef } from '../../messages/answerTemplates';

/** Reviews that can be chosen from; those that changed last. */
const OFFERED = 100;

/** Characters that the backend takes in a name. */
const NAME_LENGTH = 100;

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
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const [checked, setChecked] = useState(false);
  const reviews = useAsync(
    () => api.listReviews({ lens: alias, limit: OFFERED }),
    [api, alias],
  );
  const items = reviews.value?.items ?? [];
  const noName = name.trim() === '';
  return (
    <FormDialog
      id="lens-review-template"
      title={t('answerTemplates.save')}
      help={t('answerTemplates.saveHelp')}
      confirm={t('answerTemplates.confirm')}
      check={() => {
        setChecked(true);
        return !noName && from !== '';
      }}
      onSubmit={() => onSend({ name: name.trim(), from })}
      onClose={onClose}
    >
      {reviews.error && (
        <LoadError
          message={t('answerTemplates.loadFailed', {
            message: reviews.error.message,
          })}
        />
      )}
      <TextField
        id="lens-review-template-name"
        label={t('answerTemplates.name')}
        helperText={t(
          checked && noName
            ? 'answerTemplates.missingName'
            : 'answerTemplates.nameHelp',
        )}
        error={checked && noName}
        value={name}
        onChange={event => setName(event.target.value)}
        inputProps={{ maxLength: NAME_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
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
    </FormDialog>
  );
};
