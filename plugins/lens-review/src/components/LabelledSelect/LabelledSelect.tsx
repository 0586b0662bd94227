import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    field: {
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
      // The list itself is drawn by the browser, in its own colours without this.
      colorScheme: theme.palette.type,
    },
  }),
  { name: 'LensReviewLabelledSelect' },
);

/** Props of {@link LabelledSelect}. */
export interface LabelledSelectProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange: (value: T) => void;
}

/** Chooses one of a few, with the label in front. */
export const LabelledSelect = <T extends string>(
  props: LabelledSelectProps<T>,
) => {
  const { label, value, options, onChange } = props;
  const classes = useStyles();
  return (
    <label className={classes.field}>
      {label}
      <select
        className={classes.select}
        value={value}
        onChange={event => {
          const chosen = options.find(
            option => option.value === event.target.value,
          );
          if (chosen) {
            onChange(chosen.value);
          }
        }}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
};
