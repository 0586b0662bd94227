import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import HelpIcon from '@material-ui/icons/HelpOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import VerifiedIcon from '@material-ui/icons/VerifiedUserOutlined';
import { ReactElement } from 'react';
import { Tone, toneColors } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';

type Verdict = ApiSchemas['Verdict'];

const LOOK: Record<Verdict, { tone: Tone; icon: ReactElement }> = {
  supported: { tone: 'good', icon: <VerifiedIcon aria-hidden="true" /> },
  contradicted: { tone: 'bad', icon: <BlockIcon aria-hidden="true" /> },
  unknown: { tone: 'warning', icon: <HelpIcon aria-hidden="true" /> },
  none: { tone: 'neutral', icon: <RemoveIcon aria-hidden="true" /> },
};

const useStyles = makeStyles(
  theme => {
    // One class a verdict rather than one a chip: a page holds a hundred chips.
    const colored = (verdict: Verdict) => {
      const { text, background, border } = toneColors(
        theme,
        LOOK[verdict].tone,
      );
      return {
        color: text,
        backgroundColor: background,
        borderColor: border,
        '&:hover': { boxShadow: `inset 0 0 0 1px ${border}` },
      };
    };
    return {
      root: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: theme.spacing(0.5),
        minHeight: 24,
        padding: theme.spacing(0.125, 0.5, 0.125, 1),
        borderRadius: 12,
        borderWidth: 1,
        borderStyle: 'solid',
        font: 'inherit',
        fontSize: theme.typography.caption.fontSize,
        fontWeight: 500,
        lineHeight: 1.6,
        whiteSpace: 'nowrap',
        cursor: 'pointer',
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
          outlineOffset: 2,
        },
        '& svg': { fontSize: '1rem' },
      },
      supported: colored('supported'),
      contradicted: colored('contradicted'),
      unknown: colored('unknown'),
      none: colored('none'),
      open: { transform: 'rotate(180deg)' },
    };
  },
  { name: 'LensReviewVerdictChip' },
);

/** Key of the words for a verdict; support in part has words of its own. */
const wordsFor = (verdict: Verdict, strength?: ApiSchemas['Strength']) =>
  verdict === 'supported' && strength === 'partial'
    ? ('tab.verdict.supportedPartial' as const)
    : (`tab.verdict.${verdict}` as const);

/** Props of {@link VerdictChip}. */
export interface VerdictChipProps {
  /** The practice it speaks of, for screen readers. */
  title: string;
  verdict: Verdict;
  strength?: ApiSchemas['Strength'];
  open: boolean;
  /** Id of the element that the chip opens. */
  controls: string;
  tabIndex: number;
  onToggle: () => void;
}

/** What evidence says about a practice, as a button that opens what it rests on. */
export const VerdictChip = (props: VerdictChipProps) => {
  const { title, verdict, strength, open, controls, tabIndex, onToggle } =
    props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const words = t(wordsFor(verdict, strength));
  return (
    <button
      type="button"
      className={`${classes.root} ${classes[verdict]}`}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={t('tab.verdict.open', { verdict: words, title })}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      {LOOK[verdict].icon}
      {words}
      <ExpandMoreIcon
        aria-hidden="true"
        className={open ? classes.open : undefined}
      />
    </button>
  );
};
