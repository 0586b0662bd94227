import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { lensReviewTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    label: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      fontSize: theme.typography.body2.fontSize,
    },
    select: {
      font: 'inherit',
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      padding: theme.spacing(0.75, 1),
      maxWidth: '24rem',
      colorScheme: theme.palette.type,
    },
  }),
  { name: 'LensReviewLensPicker' },
);

/** Props of {@link LensPicker}. */
export interface LensPickerProps {
  lenses: Pick<ApiSchemas['Lens'], 'alias' | 'name'>[];
  alias: string;
  onChange: (alias: string) => void;
}

/** Chooses among several lenses; draws nothing where there is only one. */
export const LensPicker = ({ lenses, alias, onChange }: LensPickerProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  if (lenses.length < 2) {
    return null;
  }
  return (
    <label className={classes.label}>
      {t('tab.lens')}
      <select
        className={classes.select}
        value={alias}
        onChange={event => onChange(event.target.value)}
      >
        {lenses.map(lens => (
          <option key={lens.alias} value={lens.alias}>
            {lens.name}
          </option>
        ))}
      </select>
    </label>
  );
};
