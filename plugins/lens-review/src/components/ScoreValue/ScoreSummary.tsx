import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { panelsTranslationRef } from '../../messages/panels';
import { ScoreValue } from './ScoreValue';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-end',
      gap: theme.spacing(1, 4),
      [theme.breakpoints.down('xs')]: { gap: theme.spacing(1, 2) },
    },
  }),
  { name: 'LensReviewScoreSummary' },
);

/** Props of {@link ScoreSummary}. */
export interface ScoreSummaryProps {
  score: Pick<
    ApiSchemas['OverallScore'],
    'score' | 'assurance' | 'coverage'
  > & { scope?: number | null };
  /** The way to what is behind a number. */
  to?: (number: 'score' | 'assurance' | 'coverage') => string;
}

/** Score, assurance, coverage and, where given, scope side by side. */
export const ScoreSummary = ({ score, to }: ScoreSummaryProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  return (
    <div className={classes.root}>
      <ScoreValue
        value={score.score}
        label={t('score.label')}
        help={t('score.scoreHelp')}
        to={to?.('score')}
        size="large"
      />
      <ScoreValue
        value={score.assurance}
        label={t('score.assurance')}
        help={t('score.assuranceHelp')}
        to={to?.('assurance')}
        size="medium"
      />
      <ScoreValue
        value={score.coverage}
        label={t('score.coverage')}
        help={t('score.coverageHelp')}
        to={to?.('coverage')}
        size="medium"
      />
      {score.scope !== undefined && (
        <ScoreValue
          value={score.scope}
          label={t('score.scope')}
          help={t('score.scopeHelp')}
          size="medium"
        />
      )}
    </div>
  );
};
