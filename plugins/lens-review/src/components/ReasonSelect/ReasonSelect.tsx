import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { tabTranslationRef } from '../../messages/tab';

type Reason = ApiSchemas['NotApplicableReason'];

/** Reasons that a person can choose; `NONE` only comes from the AWS tool. */
export const REASONS: readonly Reason[] = [
  'OUT_OF_SCOPE',
  'BUSINESS_PRIORITIES',
  'ARCHITECTURE_CONSTRAINTS',
  'OTHER',
];

const useStyles = makeStyles(
  theme => ({
    select: {
      font: 'inherit',
      fontSize: theme.typography.body2.fontSize,
      color: theme.palette.text.primary,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      padding: theme.spacing(0.5),
      maxWidth: '100%',
      // The list itself is drawn by the browser, in its own colours without this.
      colorScheme: theme.palette.type,
    },
  }),
  { name: 'LensReviewReasonSelect' },
);

/** Props of {@link ReasonSelect}. */
export interface ReasonSelectProps {
  /** Read out as the name of the field. */
  label: string;
  reason: Reason;
  disabled?: boolean;
  tabIndex?: number;
  onChange: (reason: Reason) => void;
}

/** Why something does not apply, as a field. */
export const ReasonSelect = (props: ReasonSelectProps) => {
  const { label, reason, disabled, tabIndex, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const offered = REASONS.includes(reason) ? REASONS : [reason, ...REASONS];
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={reason}
      disabled={disabled}
      tabIndex={tabIndex}
      onChange={event => {
        const chosen = offered.find(r => r === event.target.value);
        if (chosen) {
          onChange(chosen);
        }
      }}
    >
      {offered.map(value => (
        <option key={value} value={value}>
          {t(`tab.reasons.${value}`)}
        </option>
      ))}
    </select>
  );
};
