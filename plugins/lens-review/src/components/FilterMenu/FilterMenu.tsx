import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { pageTranslationRef } from '../../messages/page';

const useStyles = makeStyles(
  theme => ({
    paper: {
      padding: theme.spacing(1, 2),
      maxHeight: 420,
      minWidth: 240,
      maxWidth: 420,
    },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    search: { margin: theme.spacing(1, 0) },
  }),
  { name: 'LensReviewFilterMenu' },
);

/** A value that rows can be filtered by. */
export interface FilterOption {
  /** What the API calls it; empty for components that have none. */
  value: string;
  title: string;
  /** How many components have it, where known. */
  total?: number;
}

/** Props of {@link FilterMenu}. */
export interface FilterMenuProps {
  label: string;
  options: FilterOption[];
  selected: string[];
  onOpen?: () => void;
  onChange: (selected: string[]) => void;
}

/** Above this many options there is a field to find one. */
const SEARCH_FROM = 8;

/** A button that opens a list of values to tick; rows with any of them stay. */
export const FilterMenu = (props: FilterMenuProps) => {
  const { label, options, selected, onOpen, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [search, setSearch] = useState('');

  const shown = options.filter(({ title }) =>
    title.toLocaleLowerCase().includes(search.toLocaleLowerCase()),
  );
  const close = () => {
    setAnchor(null);
    setSearch('');
  };

  return (
    <>
      <Button
        variant="outlined"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        endIcon={<ArrowDropDownIcon aria-hidden="true" />}
        onClick={event => {
          setAnchor(event.currentTarget);
          onOpen?.();
        }}
      >
        {selected.length > 0
          ? t('components.filterCount', {
              label,
              number: String(selected.length),
            })
          : label}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{
          className: classes.paper,
          role: 'dialog',
          'aria-label': label,
        }}
      >
        {options.length > SEARCH_FROM && (
          <TextField
            fullWidth
            size="small"
            variant="outlined"
            className={classes.search}
            placeholder={t('components.filterSearch', { label })}
            inputProps={{
              'aria-label': t('components.filterSearch', { label }),
            }}
            value={search}
            onChange={event => setSearch(event.target.value)}
          />
        )}
        {shown.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('components.filterNothing')}
          </Typography>
        )}
        <ul className={classes.list}>
          {shown.map(({ value, title, total }) => (
            <li key={value}>
              <FormControlLabel
                control={
                  <Checkbox
                    size="small"
                    color="primary"
                    checked={selected.includes(value)}
                    onChange={(_event, checked) =>
                      onChange(
                        checked
                          ? [...selected, value]
                          : selected.filter(other => other !== value),
                      )
                    }
                  />
                }
                label={
                  total === undefined
                    ? title
                    : t('components.filterOption', {
                        title,
                        total: String(total),
                      })
                }
              />
            </li>
          ))}
        </ul>
      </Popover>
    </>
  );
};
