import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import InputAdornment from '@material-ui/core/InputAdornment';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { FilterMenu, FilterOption } from '../../components/FilterMenu';
import { pageTranslationRef } from '../../messages/page';
import { LensSelect } from '../LensSelect';
import {
  changeRows,
  ComponentsState,
  Filter,
  FILTERS,
  isFiltered,
  mapFilters,
} from './componentsState';
import { FILTER_LABELS, FilterChips } from './FilterChips';

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
    spacer: { flexGrow: 1 },
  }),
  { name: 'LensReviewFilterBar' },
);

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
            label={t(FILTER_LABELS[name])}
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
            onChange(
              changeRows(state, {
                lens,
                special: {
                  evidence: state.special.evidence,
                  has: state.special.has,
                },
              }),
            )
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
      <FilterChips state={state} options={options} onChange={onChange} />
    </div>
  );
};
