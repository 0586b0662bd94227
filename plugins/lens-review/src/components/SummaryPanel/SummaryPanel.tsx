import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';
import { panelsTranslationRef } from '../../messages/panels';
import { levelName } from '../LevelBadge';
import { ScoreSummary } from '../ScoreValue';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 0),
      padding: 0,
    },
    part: { marginTop: theme.spacing(2) },
    help: { maxWidth: '70ch', marginTop: theme.spacing(0.5) },
    link: { textDecoration: 'underline' },
  }),
  { name: 'LensReviewSummaryPanel' },
);

/** Props of {@link SummaryPanel}. */
export interface SummaryPanelProps {
  summary: ApiSchemas['ScorecardSummary'];
  /** What the components were filtered by, so that every number leads to them. */
  filter: Record<string, string>;
}

/** What a set of components comes to; every number leads to the components behind it. */
export const SummaryPanel = ({ summary, filter }: SummaryPanelProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const to = (more: Record<string, string> = {}) =>
    `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
      ...filter,
      ...more,
    })}`;
  const { effectiveRisk, levels, conflicts, proposals, sprints } = summary;
  const counts = [
    {
      count: effectiveRisk.HIGH,
      text: t('overview.high', { number: String(effectiveRisk.HIGH) }),
      has: 'highRisks',
      order: 'highRisks:desc',
    },
    {
      count: effectiveRisk.MEDIUM,
      text: t('overview.medium', { number: String(effectiveRisk.MEDIUM) }),
      has: 'mediumRisks',
    },
    {
      count: effectiveRisk.UNANSWERED,
      text: t('overview.unanswered', {
        number: String(effectiveRisk.UNANSWERED),
      }),
      has: 'unanswered',
    },
    {
      count: conflicts,
      text: t('overview.conflicts', { number: String(conflicts) }),
      has: 'conflicts',
      order: 'conflicts:desc',
    },
    {
      count: proposals,
      text: t('overview.proposals', { number: String(proposals) }),
      has: 'proposals',
    },
  ];
  const checks = [
    {
      text: t('overview.sprintsOverdue', { number: String(sprints.overdue) }),
      sprint: 'overdue',
    },
    {
      text: t('overview.sprintsDue', { number: String(sprints.due) }),
      sprint: 'due',
    },
  ];

  if (summary.total === 0) {
    return <Typography color="textSecondary">{t('overview.none')}</Typography>;
  }
  return (
    <>
      <ScoreSummary
        score={summary}
        // What pulls it down comes first
        to={number => to({ orderBy: `${number}:asc` })}
      />
      <div className={classes.part}>
        <Link to={to()} className={classes.link}>
          {t('overview.reviewedOf', {
            reviewed: String(summary.reviewed),
            total: String(summary.total),
          })}
        </Link>
        {!summary.representative && (
          <Typography variant="body2" color="textSecondary">
            {tPage('heatMap.notRepresentative')}
          </Typography>
        )}
      </div>
      <div className={classes.part}>
        <Typography variant="subtitle2" component="p">
          {t('overview.risks')}
        </Typography>
        <ul className={classes.list}>
          {counts.map(({ count, text, has, order }) => (
            <li key={has}>
              {count === 0 ? (
                text
              ) : (
                <Link
                  to={to({ has, ...(order && { orderBy: order }) })}
                  className={classes.link}
                >
                  {text}
                </Link>
              )}
            </li>
          ))}
        </ul>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.help}
        >
          {t('overview.risksHelp')}
        </Typography>
      </div>
      {sprints.overdue + sprints.due > 0 && (
        <div className={classes.part}>
          <Typography variant="subtitle2" component="p">
            {t('overview.sprints')}
          </Typography>
          <ul className={classes.list}>
            {checks.map(({ text, sprint }) => (
              <li key={sprint}>
                <Link
                  to={to({ sprint, orderBy: 'dueAt:asc' })}
                  className={classes.link}
                >
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={classes.part}>
        <Typography variant="subtitle2" component="p">
          {t('overview.levels')}
        </Typography>
        <ul className={classes.list}>
          {levels.map(({ level, components }) => {
            const name =
              level === 'none' ? tPanels('level.none') : levelName(level);
            const number = String(components);
            return (
              <li key={level}>
                <Link
                  to={to({ level })}
                  className={classes.link}
                  aria-label={t('overview.levelLink', { level: name, number })}
                >
                  {t('overview.levelCount', { level: name, number })}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
};
