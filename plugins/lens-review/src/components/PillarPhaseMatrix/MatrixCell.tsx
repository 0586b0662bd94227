import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import HelpIcon from '@material-ui/icons/HelpOutline';
import RemoveIcon from '@material-ui/icons/RemoveCircleOutline';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import { ReactElement } from 'react';
import { HEAT, heatStep, toneColors } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';
import { formatScore } from '../ScoreValue';
import { VisuallyHidden } from '../VisuallyHidden';

type RiskCounts = ApiSchemas['RiskCounts'];

const useStyles = makeStyles(
  theme => ({
    root: ({ score }: { score: number | null }) => {
      const { text, background, border } =
        score === null
          ? toneColors(theme, 'neutral')
          : HEAT[theme.palette.type][heatStep(score)];
      return {
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        justifyContent: 'center',
        width: '100%',
        height: '100%',
        minHeight: 48,
        padding: theme.spacing(0.5, 1),
        font: 'inherit',
        textAlign: 'left',
        color: text,
        backgroundColor: background,
        border: `1px solid ${border}`,
        borderRadius: theme.shape.borderRadius,
        cursor: 'pointer',
        '&:hover, &[aria-pressed="true"]': {
          boxShadow: `0 0 0 2px ${theme.palette.text.primary}`,
        },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
          outlineOffset: 3,
        },
      };
    },
    number: {
      fontSize: '1.05rem',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      lineHeight: 1.2,
    },
    risk: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: 2,
      fontSize: theme.typography.caption.fontSize,
      lineHeight: 1.3,
      '& svg': { fontSize: '0.9rem' },
    },
  }),
  { name: 'LensReviewMatrixCell' },
);

/** Props of {@link MatrixCell}. */
export interface MatrixCellProps {
  /** 0..100, null where nothing is in scope. */
  score: number | null;
  risk: RiskCounts;
  /** Names, for screen readers. */
  pillar: string;
  phase: string;
  chosen: boolean;
  onChoose: () => void;
}

const useWorstRisk = (
  risk: RiskCounts,
): { icon: ReactElement; text: string } => {
  const { t } = useTranslationRef(tabTranslationRef);
  if (risk.HIGH > 0) {
    return {
      icon: <ErrorIcon aria-hidden="true" />,
      text: t('tab.matrix.high', { count: risk.HIGH }),
    };
  }
  if (risk.UNANSWERED > 0) {
    return {
      icon: <HelpIcon aria-hidden="true" />,
      text: t('tab.matrix.unanswered', { count: risk.UNANSWERED }),
    };
  }
  if (risk.MEDIUM > 0) {
    return {
      icon: <WarningIcon aria-hidden="true" />,
      text: t('tab.matrix.medium', { count: risk.MEDIUM }),
    };
  }
  if (risk.NONE > 0) {
    return {
      icon: <CheckIcon aria-hidden="true" />,
      text: t('tab.matrix.noRisk'),
    };
  }
  return {
    icon: <RemoveIcon aria-hidden="true" />,
    text: t('tab.matrix.notApplicable'),
  };
};

/** Score and worst risk of a part of the review, as a button that chooses it. */
export const MatrixCell = (props: MatrixCellProps) => {
  const { score, risk, pillar, phase, chosen, onChoose } = props;
  const classes = useStyles({ score });
  const { t } = useTranslationRef(tabTranslationRef);
  const worst = useWorstRisk(risk);
  return (
    <button
      type="button"
      className={classes.root}
      aria-pressed={chosen}
      onClick={onChoose}
    >
      <VisuallyHidden>{t('tab.matrix.cell', { pillar, phase })}</VisuallyHidden>{' '}
      <span className={classes.number}>{formatScore(score)}</span>
      <VisuallyHidden>,</VisuallyHidden>{' '}
      <span className={classes.risk}>
        {worst.icon}
        {worst.text}
      </span>
    </button>
  );
};
