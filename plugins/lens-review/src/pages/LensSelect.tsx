import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import NativeSelect from '@material-ui/core/NativeSelect';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { lensReviewApiRef } from '../api';
import { lensReviewTranslationRef } from '../translation';

const MAX_LENSES = 200;

const useStyles = makeStyles(
  theme => ({
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'LensReviewLensSelect' },
);

/** Props of {@link LensSelect}. */
export interface LensSelectProps {
  /** Alias of a lens; undefined for all lenses. */
  value: string | undefined;
  onChange: (lens: string | undefined) => void;
}

/** Chooses which lens counts. Not drawn while the library has only one. */
export const LensSelect = ({ value, onChange }: LensSelectProps) => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const lenses = useAsync(() => api.listLenses({ limit: MAX_LENSES }), [api]);
  const items = lenses.value?.items ?? [];
  const known = items.some(({ alias }) => alias === value);
  if (items.length < 2 && (value === undefined || known)) {
    return null;
  }
  return (
    <Typography variant="body2" component="label" className={classes.label}>
      {t('page.lens')}
      <NativeSelect
        value={value ?? ''}
        onChange={event => onChange(event.target.value || undefined)}
      >
        <option value="">{t('page.allLenses')}</option>
        {items.map(({ alias, name }) => (
          <option key={alias} value={alias}>
            {name}
          </option>
        ))}
        {value !== undefined && !known && (
          <option value={value}>{value}</option>
        )}
      </NativeSelect>
    </Typography>
  );
};
