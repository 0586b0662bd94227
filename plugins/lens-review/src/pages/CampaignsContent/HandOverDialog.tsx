import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { LabelledSelect } from '../../components/LabelledSelect';
import { campaignsTranslationRef } from '../../messages/campaigns';

const useStyles = makeStyles(
  theme => ({ field: { margin: theme.spacing(2, 0, 1) } }),
  { name: 'LensReviewHandOverDialog' },
);

/** Props of {@link HandOverDialog}. */
export interface HandOverDialogProps {
  /** One that has ended and asked for practices. */
  campaign: ApiSchemas['Campaign'];
  practices: ApiSchemas['CampaignPractice'][];
  onDone: (message: string) => void;
  onClose: () => void;
}

/** Makes the practices of a campaign a draft of another lens, all under one question. */
export const HandOverDialog = (props: HandOverDialogProps) => {
  const { campaign, practices, onDone, onClose } = props;
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(campaignsTranslationRef);
  const [chosen, setChosen] = useState<string>();
  const [chosenQuestion, setQuestion] = useState<string>();
  const [version, setVersion] = useState('');
  const [checked, setChecked] = useState(false);

  const lenses = useAsync(() => api.listLenses(), [api]);
  const others = (lenses.value?.items ?? []).filter(
    ({ alias }) => alias !== campaign.lens,
  );
  const target = others.find(({ alias }) => alias === chosen) ?? others[0];
  const questions = useAsync(
    async () =>
      target?.version
        ? (
            await api.getLensVersion(target.alias, target.version)
          ).pillars.flatMap(pillar => pillar.questions)
        : [],
    [api, target?.alias, target?.version],
  );
  const question =
    questions.value?.find(({ id }) => id === chosenQuestion) ??
    questions.value?.[0];

  const send = async () => {
    if (!target || !question) {
      return;
    }
    const draft = await api.lenses.draft(target.alias, {
      version: version.trim(),
      edits: practices.map(({ choiceId, title }) => ({
        kind: 'add_practice',
        questionId: question.id,
        choiceId,
        title,
      })),
    });
    onDone(
      t('campaigns.handedOver', { version: draft.version, lens: target.name }),
    );
  };

  const missing = version.trim() === '';
  return (
    <FormDialog
      id="lens-review-hand-over"
      title={t('campaigns.handOverTitle')}
      help={
        target || lenses.loading
          ? t('campaigns.handOverHelp')
          : t('campaigns.handOverNone', { lens: campaign.lens })
      }
      confirm={t('campaigns.handOverSend')}
      check={() => {
        setChecked(true);
        return target !== undefined && question !== undefined && !missing;
      }}
      onSubmit={send}
      onClose={onClose}
    >
      {target && (
        <>
          <ul>
            {practices.map(({ questionId, choiceId, title }) => (
              <Typography component="li" key={`${questionId}/${choiceId}`}>
                {title}
              </Typography>
            ))}
          </ul>
          <div className={classes.field}>
            <LabelledSelect
              label={t('campaigns.handOverTarget')}
              value={target.alias}
              options={others.map(({ alias, name }) => ({
                value: alias,
                text: name,
              }))}
              onChange={setChosen}
            />
          </div>
          <div className={classes.field}>
            <LabelledSelect
              label={t('campaigns.handOverQuestion')}
              value={question?.id ?? ''}
              options={(questions.value ?? []).map(({ id, title }) => ({
                value: id,
                text: title,
              }))}
              onChange={setQuestion}
            />
          </div>
          <TextField
            id="lens-review-hand-over-version"
            label={t('campaigns.handOverVersion')}
            value={version}
            onChange={event => setVersion(event.target.value)}
            error={checked && missing}
            helperText={target.version}
            inputProps={{ maxLength: 32 }}
            variant="outlined"
            margin="normal"
            required
          />
        </>
      )}
    </FormDialog>
  );
};
