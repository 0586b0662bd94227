import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { FilterOption } from '../../components/FilterMenu';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import {
  changeRows,
  ComponentsState,
  Filter,
  FILTERS,
} from './componentsState';
import { useSpecialFilters } from './useSpecialFilters';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(0, 2, 2),
      margin: 0,
      listStyle: 'none',
    },
    chip: { textAlign: 'left', textTransform: 'none' },
  }),
  { name: 'LensReviewFilterChips' },
);

/** What the filters are called. */
export const FILTER_LABELS = {
  owner: 'components.owner',
  system: 'components.system',
  domain: 'components.domain',
  type: 'components.type',
  lifecycle: 'components.lifecycle',
  tag: 'components.tag',
  level: 'components.level',
  sprint: 'components.sprint',
} as const;

const Chip = (props: { text: string; label: string; onRemove: () => void }) => {
  const classes = useStyles();
  return (
    <li>
      <Button
        size="small"
        variant="outlined"
        className={classes.chip}
        endIcon={<CloseIcon aria-hidden="true" />}
        aria-label={props.label}
        onClick={props.onRemove}
      >
        {props.text}
      </Button>
    </li>
  );
};

/** Props of {@link FilterChips}. */
export interface FilterChipsProps {
  state: ComponentsState;
  options: Record<Filter, FilterOption[]>;
  onChange: (state: ComponentsState) => void;
}

/** The filters in force by their names; each is a button that takes it away. */
export const FilterChips = (props: FilterChipsProps) => {
  const { state, options, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const { t: tOrganisation } = useTranslationRef(organisationTranslationRef);
  const specials = useSpecialFilters(state);

  const chosen = FILTERS.flatMap(name =>
    state.filters[name].map(value => ({
      name,
      value,
      title:
        options[name].find(option => option.value === value)?.title ?? value,
    })),
  );
  if (specials.length + chosen.length === 0 && !state.direct) {
    return null;
  }
  return (
    <ul className={classes.root}>
      {specials.map(({ label, without }) => (
        <Chip
          key={label}
          text={label}
          label={tOrganisation('special.remove', { filter: label })}
          onRemove={() => onChange(changeRows(state, { special: without }))}
        />
      ))}
      {state.direct && (
        <Chip
          text={t('components.direct')}
          label={t('components.removeDirect')}
          onRemove={() => onChange(changeRows(state, { direct: false }))}
        />
      )}
      {chosen.map(({ name, value, title }) => (
        <Chip
          key={`${name} ${value}`}
          text={`${t(FILTER_LABELS[name])}: ${title}`}
          label={t('components.removeFilter', {
            label: t(FILTER_LABELS[name]),
            value: title,
          })}
          onRemove={() =>
            onChange(
              changeRows(state, {
                filters: {
                  ...state.filters,
                  [name]: state.filters[name].filter(other => other !== value),
                },
              }),
            )
          }
        />
      ))}
    </ul>
  );
};
