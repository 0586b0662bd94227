import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import CloseIcon from '@material-ui/icons/Close';
import SearchIcon from '@material-ui/icons/Search';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { FilterMenu, FilterOption } from '../../components/FilterMenu';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { LensSelect } from '../LensSelect';
import {
  changeRows,
  ComponentsState,
  Filter,
  FILTERS,
  isFiltered,
  mapFilters,
  SpecialFilters,
} from './componentsState';

const SEARCH_DELAY_MS = 300;

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
    },
    search: { width: 260 },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      padding: theme.spacing(0, 2, 2),
      margin: 0,
      listStyle: 'none',
    },
    spacer: { flexGrow: 1 },
  }),
  { name: 'LensReviewFilterBar' },
);

const LABELS = {
  owner: 'components.owner',
  system: 'components.system',
  domain: 'components.domain',
  type: 'components.type',
  lifecycle: 'components.lifecycle',
  tag: 'components.tag',
  level: 'components.level',
  sprint: 'components.sprint',
} as const;

/** Props of {@link FilterBar}. */
export interface FilterBarProps {
  state: ComponentsState;
  options: Record<Filter, FilterOption[]>;
  /** A menu opens whose values may have to be loaded. */
  onOpen: (filter: Filter) => void;
  onChange: (state: ComponentsState) => void;
  onDownload: () => void;
}

/** Search, filters, the filters in force and the download of what they leave. */
export const FilterBar = (props: FilterBarProps) => {
  const { state, options, onOpen, onChange, onDownload } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const { t: tOrganisation } = useTranslationRef(organisationTranslationRef);
  const { t: tCampaigns } = useTranslationRef(campaignsTranslationRef);

  const [text, setText] = useState(state.q);
  const [lastQ, setLastQ] = useState(state.q);
  if (state.q !== lastQ) {
    // The address changed by something else than this field, e.g. "Clear filters"
    setLastQ(state.q);
    setText(state.q);
  }
  useDebounce(
    () => {
      if (text.trim() !== state.q) {
        setLastQ(text.trim());
        onChange(changeRows(state, { q: text.trim() }));
      }
    },
    SEARCH_DELAY_MS,
    [text, state],
  );

  const setFilter = (name: Filter, values: string[]) =>
    onChange(
      changeRows(state, { filters: { ...state.filters, [name]: values } }),
    );
  const titleOf = (name: Filter, value: string) =>
    options[name].find(option => option.value === value)?.title ?? value;

  const { practice, practiceState, evidence, has, campaign, campaignState } =
    state.special;
  const ofCampaign = { campaign, campaignState };
  const specials: { label: string; without: SpecialFilters }[] = [];
  if (practice) {
    specials.push({
      label: tOrganisation('special.practice', {
        practice,
        state: tOrganisation(`special.${practiceState ?? 'not_met'}`),
      }),
      without: { evidence, has, ...ofCampaign },
    });
  }
  if (evidence) {
    const [collector, gap] = evidence.split(':');
    specials.push({
      label: tOrganisation(
        gap === 'missing'
          ? 'special.evidenceMissing'
          : 'special.evidenceFailing',
        { collector },
      ),
      without: { practice, practiceState, has, ...ofCampaign },
    });
  }
  if (has) {
    specials.push({
      label: tOrganisation(`special.has_${has}`),
      without: { practice, practiceState, evidence, ...ofCampaign },
    });
  }
  if (campaign) {
    specials.push({
      label: tCampaigns(`campaignFilter.${campaignState ?? 'all'}`),
      without: { practice, practiceState, evidence, has },
    });
  }

  return (
    <div role="search" aria-label={t('components.filters')}>
      <div className={classes.root}>
        <TextField
          className={classes.search}
          size="small"
          variant="outlined"
          placeholder={t('components.search')}
          inputProps={{ 'aria-label': t('components.search') }}
          InputProps={{
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" aria-hidden="true" />
              </InputAdornment>
            ),
          }}
          value={text}
          onChange={event => setText(event.target.value)}
        />
        {FILTERS.map(name => (
          <FilterMenu
            key={name}
            label={t(LABELS[name])}
            options={options[name]}
            selected={state.filters[name]}
            onOpen={() => onOpen(name)}
            onChange={values => setFilter(name, values)}
          />
        ))}
        <LensSelect
          value={state.lens}
          onChange={lens =>
            // A practice is one of a lens
            onChange(changeRows(state, { lens, special: { evidence, has } }))
          }
        />
        {isFiltered(state) && (
          <Button
            onClick={() =>
              onChange(
                changeRows(state, {
                  q: '',
                  direct: false,
                  special: {},
                  filters: mapFilters(() => []),
                }),
              )
            }
          >
            {t('components.clear')}
          </Button>
        )}
        <span className={classes.spacer} />
        <Button onClick={onDownload}>{t('components.download')}</Button>
      </div>
      {(state.direct ||
        specials.length > 0 ||
        FILTERS.some(name => state.filters[name].length > 0)) && (
        <ul className={classes.chips}>
          {specials.map(({ label, without }) => (
            <li key={label}>
              <Button
                size="small"
                variant="outlined"
                endIcon={<CloseIcon aria-hidden="true" />}
                aria-label={tOrganisation('special.remove', { filter: label })}
                onClick={() =>
                  onChange(changeRows(state, { special: without }))
                }
              >
                {label}
              </Button>
            </li>
          ))}
          {state.direct && (
            <li>
              <Button
                size="small"
                variant="outlined"
                endIcon={<CloseIcon aria-hidden="true" />}
                aria-label={t('components.removeDirect')}
                onClick={() => onChange(changeRows(state, { direct: false }))}
              >
                {t('components.direct')}
              </Button>
            </li>
          )}
          {FILTERS.flatMap(name =>
            state.filters[name].map(value => (
              <li key={`${name} ${value}`}>
                <Button
                  size="small"
                  variant="outlined"
                  endIcon={<CloseIcon aria-hidden="true" />}
                  aria-label={t('components.removeFilter', {
                    label: t(LABELS[name]),
                    value: titleOf(name, value),
                  })}
                  onClick={() =>
                    setFilter(
                      name,
                      state.filters[name].filter(other => other !== value),
                    )
                  }
                >
                  {t(LABELS[name])}: {titleOf(name, value)}
                </Button>
              </li>
            )),
          )}
        </ul>
      )}
    </div>
  );
};
