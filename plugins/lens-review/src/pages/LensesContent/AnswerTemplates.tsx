import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { LoadedSection } from '../../components/LoadedSection';
import { messageOf } from '../../hooks';
import { formatDay } from '../../time';
import { answerTemplatesTranslationRef } from '../../messages/answerTemplates';
import { useKeptAsync } from '../useKeptAsync';
import { SaveTemplateDialog } from './SaveTemplateDialog';

type Template = ApiSchemas['AnswerTemplate'];

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(3) },
    list: { listStyle: 'none', margin: theme.spacing(0, 0, 1), padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewAnswerTemplates' },
);

/** Props of {@link AnswerTemplates}. */
export interface AnswerTemplatesProps {
  alias: string;
  mayChange: boolean;
  onSay: (message: string) => void;
}

/** The templates of answers of a lens, for whoever looks after it. */
export const AnswerTemplates = (props: AnswerTemplatesProps) => {
  const { alias, mayChange, onSay } = props;
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(answerTemplatesTranslationRef);
  const [saving, setSaving] = useState(false);
  const [leaving, setLeaving] = useState<Template>();
  const load = useCallback(() => api.answerTemplates.list(alias), [api, alias]);
  const { value, error, retry } = useKeptAsync(load);

  const finish = (message: string) => {
    setSaving(false);
    setLeaving(undefined);
    onSay(message);
    retry();
  };

  return (
    <section className={classes.root}>
      <LoadedSection
        title={t('answerTemplates.title')}
        value={value}
        problem={
          error &&
          t('answerTemplates.loadFailed', { message: messageOf(error) })
        }
        onRetry={retry}
      >
        {({ items }) => (
          <>
            <Typography color="textSecondary" gutterBottom>
              {t('answerTemplates.help')}
            </Typography>
            {items.length === 0 && (
              <Typography paragraph>{t('answerTemplates.none')}</Typography>
            )}
            {items.length > 0 && (
              <ul
                className={classes.list}
                aria-label={t('answerTemplates.title')}
              >
                {items.map(template => (
                  <li key={template.id} className={classes.item}>
                    <Typography component="span">{template.name}</Typography>
                    <Typography
                      component="span"
                      variant="body2"
                      color="textSecondary"
                    >
                      {t('answerTemplates.about', {
                        count: template.decisions,
                        who: defaultEntityPresentation(template.createdBy)
                          .primaryTitle,
                        day: formatDay(template.createdAt),
                      })}
                    </Typography>
                    {mayChange && (
                      <Button
                        size="small"
                        aria-label={t('answerTemplates.removeOne', {
                          name: template.name,
                        })}
                        onClick={() => setLeaving(template)}
                      >
                        {t('answerTemplates.remove')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            )}
            {mayChange && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => setSaving(true)}
              >
                {t('answerTemplates.save')}
              </Button>
            )}
          </>
        )}
      </LoadedSection>
      {saving && (
        <SaveTemplateDialog
          alias={alias}
          onSend={async wish => {
            const { name } = await api.answerTemplates.save(alias, wish);
            finish(t('answerTemplates.saved', { name }));
          }}
          onClose={() => setSaving(false)}
        />
      )}
      {leaving && (
        <FormDialog
          id="lens-review-template-remove"
          title={t('answerTemplates.removeOne', { name: leaving.name })}
          help={t('answerTemplates.removeHelp')}
          confirm={t('answerTemplates.remove')}
          check={() => true}
          onSubmit={async () => {
            await api.answerTemplates.remove(alias, leaving.id);
            finish(t('answerTemplates.removed', { name: leaving.name }));
          }}
          onClose={() => setLeaving(undefined)}
        >
          {null}
        </FormDialog>
      )}
    </section>
  );
};
