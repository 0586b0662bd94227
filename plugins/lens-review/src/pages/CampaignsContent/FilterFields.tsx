import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { FilterMenu } from '../../components/FilterMenu';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { useFilterOptions } from '../ComponentsContent/useFilterOptions';

const FIELDS = [
  'owner',
  'system',
  'domain',
  'type',
  'lifecycle',
  'tag',
] as const;

const LABELS = {
  owner: 'components.owner',
  system: 'components.system',
  domain: 'components.domain',
  type: 'components.type',
  lifecycle: 'components.lifecycle',
  tag: 'components.tag',
} as const;

const useStyles = makeStyles(
  theme => ({
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(1, 0),
      padding: 0,
    },
    chip: { maxWidth: '100%' },
  }),
  { name: 'LensReviewCampaignFilter' },
);

type Filter = ApiSchemas['CampaignFilter'];

/** Props of {@link FilterFields}. */
export interface FilterFieldsProps {
  value: Filter;
  onChange: (filter: Filter) => void;
}

/** Which components a campaign is about: any owners, systems, domains, types, lifecycles and tags, or all. */
export const FilterFields = ({ value, onChange }: FilterFieldsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(campaignsTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const { t: tOrganisation } = useTranslationRef(organisationTranslationRef);
  const { options, load } = useFilterOptions({
    owner: value.owner ?? [],
    system: value.system ?? [],
    domain: value.domain ?? [],
    type: value.type ?? [],
    lifecycle: value.lifecycle ?? [],
    tag: value.tag ?? [],
    level: [],
    sprint: [],
  });
  const choose = (by: (typeof FIELDS)[number], chosen: string[]) =>
    onChange({ ...value, [by]: chosen.length > 0 ? chosen : undefined });
  const chosen = FIELDS.flatMap(by =>
    (value[by] ?? []).map(each => ({
      by,
      each,
      text: t('campaigns.filterChosen', {
        label: tPage(LABELS[by]),
        value: options[by].find(option => option.value === each)?.title ?? each,
      }),
    })),
  );
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('campaigns.filterHelp')}
      </Typography>
      <div className={classes.row}>
        {FIELDS.map(by => (
          <FilterMenu
            key={by}
            label={tPage(LABELS[by])}
            // A campaign is about what components have, not about what they lack
            options={options[by].filter(option => option.value !== '')}
            selected={value[by] ?? []}
            onOpen={() => load(by)}
            onChange={selected => choose(by, selected)}
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <ul className={classes.row}>
          {chosen.map(({ by, each, text }) => {
            const remove = () =>
              choose(
                by,
                (value[by] ?? []).filter(other => other !== each),
              );
            return (
              <li key={`${by} ${each}`}>
                <Chip
                  className={classes.chip}
                  variant="outlined"
                  label={text}
                  aria-label={tOrganisation('special.remove', { filter: text })}
                  clickable
                  onClick={remove}
                  onDelete={remove}
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};
