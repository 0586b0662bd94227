import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../../api';
import { LabelledSelect } from '../../components/LabelledSelect';
import { useEntityTitles } from '../../entities';
import { lensReviewTranslationRef } from '../../translation';

/** Groups that a menu offers. */
const SHOWN = 200;

const FIELDS = ['owner', 'system', 'type'] as const;

const LABELS = {
  owner: 'campaigns.filterOwner',
  system: 'campaigns.filterSystem',
  type: 'campaigns.filterType',
} as const;

const useStyles = makeStyles(
  theme => ({
    fields: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      margin: theme.spacing(1, 0),
    },
  }),
  { name: 'LensReviewCampaignFilter' },
);

type Filter = ApiSchemas['CampaignFilter'];

const Field = (props: {
  by: (typeof FIELDS)[number];
  value: Filter;
  onChange: (filter: Filter) => void;
}) => {
  const { by, value, onChange } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const groups = useAsync(
    () => api.listGroupScorecards({ by, columns: 'none', limit: SHOWN }),
    [api, by],
  );
  const chosen = value[by]?.[0] ?? '';
  const values = [
    ...new Set([
      ...(chosen ? [chosen] : []),
      ...(groups.value?.items ?? [])
        .map(({ group }) => group)
        .filter(group => group !== ''),
    ]),
  ];
  const titleOf = useEntityTitles(by === 'type' ? [] : values);
  return (
    <LabelledSelect
      label={t(LABELS[by])}
      value={chosen}
      options={[
        { value: '', text: t('campaigns.any') },
        ...values.map(each => ({
          value: each,
          text: by === 'type' ? each : titleOf(each),
        })),
      ]}
      onChange={each => onChange({ ...value, [by]: each ? [each] : undefined })}
    />
  );
};

/** Props of {@link FilterFields}. */
export interface FilterFieldsProps {
  value: Filter;
  onChange: (filter: Filter) => void;
}

/** Which components a campaign is about: one owner, system and type, or any. */
export const FilterFields = ({ value, onChange }: FilterFieldsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  return (
    <div className={classes.fields}>
      <Typography variant="body2" color="textSecondary">
        {t('campaigns.filterHelp')}
      </Typography>
      {FIELDS.map(by => (
        <Field key={by} by={by} value={value} onChange={onChange} />
      ))}
    </div>
  );
};
