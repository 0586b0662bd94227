import { makeStyles } from '@material-ui/core/styles';
import { ReactElement, ReactNode } from 'react';
import { Tone, toneColors } from '../../styles/tones';

const useStyles = makeStyles(
  theme => ({
    root: ({ tone }: { tone: Tone }) => {
      const colors = toneColors(theme, tone);
      return {
        display: 'inline-flex',
        alignItems: 'center',
        gap: theme.spacing(0.5),
        padding: theme.spacing(0.125, 1),
        borderRadius: 12,
        border: `1px solid ${colors.border}`,
        backgroundColor: colors.background,
        color: colors.text,
        fontSize: theme.typography.caption.fontSize,
        fontWeight: 500,
        lineHeight: 1.6,
        whiteSpace: 'nowrap',
        '& svg': { fontSize: '1rem' },
      };
    },
  }),
  { name: 'LensReviewToneChip' },
);

/** Props of {@link ToneChip}. */
export interface ToneChipProps {
  tone: Tone;
  /** A Material UI icon; it repeats what the text says. */
  icon?: ReactElement;
  children: ReactNode;
}

/** A short label with a colour and an icon that both repeat its text. */
export const ToneChip = ({ tone, icon, children }: ToneChipProps) => {
  const classes = useStyles({ tone });
  return (
    <span className={classes.root}>
      {icon}
      {children}
    </span>
  );
};
