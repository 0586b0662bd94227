import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import { useState } from 'react';
import { useEntityTabPath } from '../../components/EntityTabLink';
import { LevelBadge } from '../../components/LevelBadge';
import { NextLevel } from '../../components/NextLevel';
import { formatScore, ScoreValue } from '../../components/ScoreValue';
import { SprintLabel } from '../../components/SprintLabel';
import { ToneChip } from '../../components/ToneChip';
import { formatInstant, formatRelative } from '../../time';
import { pageTranslationRef } from '../../messages/page';
import { panelsTranslationRef } from '../../messages/panels';

const useStyles = makeStyles(
  theme => ({
    none: { color: theme.palette.text.secondary },
    component: { fontWeight: 500 },
    score: { fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
    time: { minWidth: '6rem' },
    level: { display: 'inline-flex', alignItems: 'center' },
    notReviewed: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'LensReviewComponentRow' },
);

type Component = ApiSchemas['ComponentScorecard'];

/** How many columns stand for the review of a component. */
export const REVIEW_COLUMNS = 8;

/** Those before them. */
const ENTITY_COLUMNS = 4;

const Dash = ({ text }: { text: string }) => {
  const classes = useStyles();
  return <span className={classes.none}>{text}</span>;
};

const ReviewCells = (props: {
  component: Component;
  review: ApiSchemas['ComponentReview'];
  now: Date;
  /** What the next level lacks is shown below. */
  open: boolean;
  onToggle: () => void;
}) => {
  const { component, review, now, open, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const tabPath = useEntityTabPath();
  return (
    <>
      <TableCell>
        <span className={classes.level}>
          {review.level === 'none' ? (
            <Dash text={tPanels('level.none')} />
          ) : (
            <LevelBadge level={review.level} />
          )}
          {review.nextLevel && (
            <IconButton
              size="small"
              aria-expanded={open}
              aria-label={t('components.nextLevelOf', {
                title: component.title,
              })}
              onClick={onToggle}
            >
              {open ? (
                <CollapseIcon fontSize="small" aria-hidden="true" />
              ) : (
                <ExpandIcon fontSize="small" aria-hidden="true" />
              )}
            </IconButton>
          )}
        </span>
      </TableCell>
      <TableCell align="right">
        <Link
          to={tabPath(component.entityRef)}
          className={classes.score}
          aria-label={`${formatScore(review.score)}, ${t('components.openTab', {
            title: component.title,
          })}`}
        >
          {formatScore(review.score)}
        </Link>
      </TableCell>
      <TableCell align="right">
        <ScoreValue value={review.assurance} />
      </TableCell>
      <TableCell align="right">
        <ScoreValue value={review.coverage} />
      </TableCell>
      <TableCell align="right">
        {review.effectiveRisk.HIGH > 0 ? (
          <ToneChip tone="bad" icon={<ErrorIcon aria-hidden="true" />}>
            {review.effectiveRisk.HIGH}
          </ToneChip>
        ) : (
          0
        )}
      </TableCell>
      <TableCell align="right">
        {review.conflicts > 0 ? (
          <ToneChip tone="warning" icon={<ConflictIcon aria-hidden="true" />}>
            {review.conflicts}
          </ToneChip>
        ) : (
          0
        )}
      </TableCell>
      <TableCell className={classes.time}>
        <time
          dateTime={review.updatedAt}
          title={formatInstant(review.updatedAt)}
        >
          {formatRelative(review.updatedAt, now)}
        </time>
      </TableCell>
      <TableCell className={classes.time}>
        <SprintLabel sprint={review.sprint} dueAt={review.dueAt} now={now} />
      </TableCell>
    </>
  );
};

/** One component with its review, or with the way to start one. */
export const ComponentRow = (props: { component: Component; now: Date }) => {
  const { component, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const tabPath = useEntityTabPath();
  const [open, setOpen] = useState(false);
  const next = open ? component.review?.nextLevel : undefined;
  const row = (
    <TableRow>
      <TableCell component="th" scope="row" className={classes.component}>
        <EntityRefLink entityRef={component.entityRef}>
          {component.title}
        </EntityRefLink>
      </TableCell>
      <TableCell>
        {component.owner ? (
          <EntityRefLink entityRef={component.owner} defaultKind="Group" />
        ) : (
          <Dash text={t('components.noOwner')} />
        )}
      </TableCell>
      <TableCell>
        {component.system ? (
          <EntityRefLink entityRef={component.system} defaultKind="System" />
        ) : (
          <Dash text={t('components.noSystem')} />
        )}
      </TableCell>
      <TableCell>
        {component.type ?? <Dash text={t('components.noType')} />}
      </TableCell>
      {component.review ? (
        <ReviewCells
          component={component}
          review={component.review}
          now={now}
          open={open}
          onToggle={() => setOpen(!open)}
        />
      ) : (
        <TableCell colSpan={REVIEW_COLUMNS}>
          <span className={classes.notReviewed}>
            {t('components.notReviewed')}
            <Link
              to={tabPath(component.entityRef)}
              aria-label={t('components.startFor', { title: component.title })}
            >
              {t('components.start')}
            </Link>
          </span>
        </TableCell>
      )}
    </TableRow>
  );
  return (
    <>
      {row}
      {next && (
        <TableRow>
          <TableCell colSpan={ENTITY_COLUMNS + REVIEW_COLUMNS}>
            <NextLevel next={next} pillars={component.review?.pillars ?? []} />
          </TableCell>
        </TableRow>
      )}
    </>
  );
};
