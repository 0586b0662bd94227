import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import MuiLink from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { tabTranslationRef } from '../../messages/tab';
import { levelName } from '../LevelBadge';
import { formatScore } from '../ScoreValue';

type Missing = ApiSchemas['MissingForLevel'];

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      fontSize: theme.typography.body2.fontSize,
    },
    link: { verticalAlign: 'baseline', fontSize: 'inherit' },
  }),
  { name: 'LensReviewNextLevel' },
);

/** Props of {@link NextLevel}. */
export interface NextLevelProps {
  /** The next rung; undefined at the top of the ladder. */
  next?: ApiSchemas['NextLevel'];
  /** To name pillars that have no score. */
  pillars: Pick<ApiSchemas['ReviewPillar'], 'id' | 'name'>[];
  /** Shows the questions at high risk or unanswered; they are only counted where it is left out. */
  onShowHighRisk?: () => void;
}

/** What the next level still lacks, in sentences. */
export const NextLevel = ({
  next,
  pillars,
  onShowHighRisk,
}: NextLevelProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  if (!next) {
    return <Typography variant="body2">{t('tab.level.top')}</Typography>;
  }
  const number = (value: number | null | undefined) =>
    value === null || value === undefined
      ? t('tab.level.noValue')
      : formatScore(value);
  const numbers = ({ wanted, is }: Missing) => ({
    wanted: number(wanted),
    is: number(is),
  });
  const sentence = (missing: Missing) => {
    switch (missing.condition) {
      case 'score':
        return t('tab.level.score', numbers(missing));
      case 'assurance':
        return t('tab.level.assurance', numbers(missing));
      case 'scope':
        return t('tab.level.scope', numbers(missing));
      case 'pillar_without_score':
        return t('tab.level.pillars', {
          pillars: (missing.pillars ?? [])
            .map(id => pillars.find(pillar => pillar.id === id)?.name ?? id)
            .join(', '),
        });
      default:
        return t('tab.level.highRisk', {
          count: missing.questions?.length ?? 0,
        });
    }
  };
  return (
    <div>
      <Typography variant="body2" component="p">
        {t('tab.level.next', { level: levelName(next.level) })}
      </Typography>
      <ul className={classes.list}>
        {next.missing.map(missing => (
          <li key={missing.condition}>
            {missing.condition === 'high_risk' && onShowHighRisk ? (
              <MuiLink
                component="button"
                type="button"
                underline="always"
                className={classes.link}
                onClick={onShowHighRisk}
              >
                {sentence(missing)}
              </MuiLink>
            ) : (
              sentence(missing)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
