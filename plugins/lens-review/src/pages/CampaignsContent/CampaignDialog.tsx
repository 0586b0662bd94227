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
import { levelName } from '../../components/LevelBadge';
import { OwnerField } from '../../components/OwnerField';
import { PracticePicker } from '../../components/PracticePicker';
import { campaignsTranslationRef } from '../../messages/campaigns';
import {
  CampaignForm,
  CampaignLack,
  lacksOf,
  toForm,
  toRequest,
} from './campaignForm';
import { FilterFields } from './FilterFields';

const useStyles = makeStyles(
  theme => ({
    row: { margin: theme.spacing(2, 0, 1) },
    target: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  }),
  { name: 'LensReviewCampaignDialog' },
);

const NEEDS = {
  title: 'campaigns.needName',
  practices: 'campaigns.needPractices',
  target: 'campaigns.needTarget',
  owner: 'campaigns.needOwner',
  due: 'campaigns.needDue',
} as const;

/** Props of {@link CampaignDialog}. */
export interface CampaignDialogProps {
  /** The one to change; a new one where it is left out. */
  campaign?: ApiSchemas['Campaign'];
  onSend: (wish: ApiSchemas['CampaignRequest']) => Promise<void>;
  onClose: () => void;
}

/** Starts a campaign, or changes one. */
export const CampaignDialog = (props: CampaignDialogProps) => {
  const { campaign, onSend, onClose } = props;
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(campaignsTranslationRef);
  const [form, setForm] = useState<CampaignForm>(toForm(campaign, ''));
  const [checked, setChecked] = useState(false);
  const change = (more: Partial<CampaignForm>) => setForm({ ...form, ...more });

  const lenses = useAsync(() => api.listLenses(), [api]);
  const items = (lenses.value?.items ?? []).filter(({ version }) => version);
  const lens = form.lens || (items.find(it => it.builtIn) ?? items[0])?.alias;
  const version = items.find(({ alias }) => alias === lens)?.version;
  const questions = useAsync(
    async () =>
      lens && version
        ? (await api.getLensVersion(lens, version)).pillars.flatMap(
            pillar => pillar.questions,
          )
        : [],
    [api, lens, version],
  );

  // The portal may have levels of its own; the one in force is there at once,
  // and also where it is no longer among them
  const ladder = useAsync(
    async () => (await api.getScorecardSummary({})).ladder,
    [api],
  );
  const levels = new Set([
    ...(ladder.value ?? []),
    ...(form.level ? [form.level] : []),
  ]);

  const sent = { ...form, lens: lens ?? '' };
  const lacks = checked ? lacksOf(sent) : [];
  const needed = (lack: CampaignLack) =>
    lacks.includes(lack) ? t(NEEDS[lack]) : undefined;

  return (
    <FormDialog
      id="lens-review-campaign"
      title={t(campaign ? 'campaigns.editTitle' : 'campaigns.formTitle')}
      help={t(campaign ? 'campaigns.editHelp' : 'campaigns.formHelp')}
      confirm={t(campaign ? 'campaigns.save' : 'campaigns.create')}
      check={() => {
        setChecked(true);
        return lacksOf(sent).length === 0;
      }}
      onSubmit={() => onSend(toRequest(sent))}
      onClose={onClose}
    >
      <TextField
        id="lens-review-campaign-name"
        label={t('campaigns.formName')}
        value={form.title}
        onChange={event => change({ title: event.target.value })}
        error={needed('title') !== undefined}
        helperText={needed('title')}
        inputProps={{ maxLength: 200 }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
      <TextField
        id="lens-review-campaign-description"
        label={t('campaigns.description')}
        value={form.description}
        onChange={event => change({ description: event.target.value })}
        inputProps={{ maxLength: 2084 }}
        variant="outlined"
        margin="normal"
        multiline
        fullWidth
      />
      {items.length > 1 && (
        <div className={classes.row}>
          <LabelledSelect
            label={t('campaigns.lens')}
            value={lens ?? ''}
            options={items.map(({ alias, name }) => ({
              value: alias,
              text: name,
            }))}
            onChange={chosen => change({ lens: chosen, practices: [] })}
          />
        </div>
      )}
      <div className={classes.row}>
        <LabelledSelect
          label={t('campaigns.kind')}
          value={form.kind}
          options={[
            { value: 'practices', text: t('campaigns.kindPractices') },
            { value: 'target', text: t('campaigns.kindTarget') },
          ]}
          onChange={kind => change({ kind })}
        />
      </div>
      {form.kind === 'practices' ? (
        <PracticePicker
          id="lens-review-campaign-practices"
          label={t('campaigns.choosePractices')}
          help={needed('practices') ?? t('campaigns.choosePracticesHelp')}
          questions={questions.value ?? []}
          value={form.practices}
          onChange={practices => change({ practices })}
        />
      ) : (
        <>
          <div className={classes.target}>
            <TextField
              id="lens-review-campaign-score"
              type="number"
              label={t('campaigns.minScore')}
              value={form.score}
              onChange={event => change({ score: event.target.value })}
              error={needed('target') !== undefined}
              helperText={needed('target')}
              inputProps={{ min: 0, max: 100, step: 0.1 }}
              variant="outlined"
              margin="normal"
            />
          </div>
          <LabelledSelect
            label={t('campaigns.minLevel')}
            value={form.level}
            options={[
              { value: '', text: t('campaigns.noLevel') },
              ...[...levels].map(id => ({
                value: id,
                text: levelName(id),
              })),
            ]}
            onChange={level => change({ level })}
          />
        </>
      )}
      <Typography variant="subtitle2" component="p" className={classes.row}>
        {t('campaigns.filter')}
      </Typography>
      <FilterFields
        value={form.filter}
        onChange={filter => change({ filter })}
      />
      <OwnerField
        id="lens-review-campaign-owner"
        label={t('campaigns.owner')}
        helperText={needed('owner')}
        value={form.owner}
        onChange={owner => change({ owner })}
      />
      <TextField
        id="lens-review-campaign-due"
        type="date"
        label={t('campaigns.dueOn')}
        value={form.dueOn}
        onChange={event => change({ dueOn: event.target.value })}
        error={needed('due') !== undefined}
        helperText={needed('due')}
        InputLabelProps={{ shrink: true }}
        variant="outlined"
        margin="normal"
        required
      />
    </FormDialog>
  );
};
