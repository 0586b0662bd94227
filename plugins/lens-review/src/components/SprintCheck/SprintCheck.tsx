import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useEffect, useRef } from 'react';
import { formatRelative } from '../../time';
import { sprintTranslationRef } from '../../messages/sprint';
import { CloseSprint } from './CloseSprint';
import {
  ShownSprintItem,
  SPRINT_ITEM_ATTRIBUTE,
  SPRINT_OFFERS_ATTRIBUTE,
  SprintItemActions,
  SprintItemCard,
} from './SprintItemCard';

const useStyles = makeStyles(
  theme => ({
    list: {
      listStyle: 'none',
      margin: theme.spacing(1, 0, 0),
      padding: 0,
      backgroundColor: theme.palette.background.paper,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    progress: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      maxWidth: 420,
      whiteSpace: 'nowrap',
    },
    bar: { flex: 1, height: 8, borderRadius: 4 },
    later: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1),
    },
  }),
  { name: 'LensReviewSprintCheck' },
);

/** Props of {@link SprintCheck}. */
export interface SprintCheckProps {
  check: Pick<
    ApiSchemas['SprintCheck'],
    'since' | 'milestone' | 'suggestedName'
  >;
  items: ShownSprintItem[];
  /** How many there are beside these. */
  later: number;
  lensVersion: string;
  readOnly: boolean;
  now: Date;
  actions: SprintItemActions;
  /** Shows those for later too; undefined where they are shown. */
  onShowLater?: () => void;
  /** Takes the milestone. */
  onClose: (name: string) => Promise<void>;
}

/**
 * Once an item is done its buttons are gone: the focus goes on to the first
 * button of the next one, so that one key an item is enough.
 */
function useFocusOnward(done: number) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(done);
  useEffect(() => {
    const grew = done > before.current;
    before.current = done;
    const lost =
      document.activeElement === document.body ||
      list.current?.contains(document.activeElement);
    if (grew && lost) {
      const open = list.current?.querySelector(
        `[${SPRINT_ITEM_ATTRIBUTE}="open"]`,
      );
      const next =
        open?.querySelector<HTMLElement>(
          `[${SPRINT_OFFERS_ATTRIBUTE}] button`,
        ) ??
        list.current?.parentElement?.querySelector<HTMLElement>(
          'button[type="submit"]',
        );
      next?.focus();
    }
  }, [done]);
  return list;
}

/** What a team looks at after a sprint, and how it closes it. */
export const SprintCheck = (props: SprintCheckProps) => {
  const { check, items, later, lensVersion, readOnly, now } = props;
  const { actions, onShowLater, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  const done = items.filter(({ did }) => did !== undefined).length;
  const list = useFocusOnward(done);
  const when = formatRelative(check.since, now);

  return (
    <div>
      <Typography color="textSecondary">
        {readOnly ? t('sprint.readOnly') : t('sprint.help')}
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {check.milestone
          ? t('sprint.since', { name: check.milestone.name, when })
          : t('sprint.sinceStart', { when })}
      </Typography>
      {items.length === 0 && <Typography>{t('sprint.empty')}</Typography>}
      {items.length > 0 && (
        <div className={classes.progress} role="status">
          <Typography variant="body2" component="span">
            {t('sprint.progress', {
              done: String(done),
              total: String(items.length),
            })}
          </Typography>
          <LinearProgress
            variant="determinate"
            className={classes.bar}
            value={(100 * done) / items.length}
            aria-hidden="true"
          />
        </div>
      )}
      <ul
        ref={list}
        className={items.length > 0 ? classes.list : undefined}
        aria-label={t('sprint.list')}
        hidden={items.length === 0}
      >
        {items.map(shown => (
          <SprintItemCard
            key={shown.key}
            shown={shown}
            lensVersion={lensVersion}
            readOnly={readOnly}
            now={now}
            actions={actions}
          />
        ))}
      </ul>
      {later > 0 && (
        <div className={classes.later}>
          <Typography variant="body2" component="span">
            {t('sprint.more', { count: later })}
          </Typography>
          {onShowLater && (
            <Button size="small" onClick={onShowLater}>
              {t('sprint.showMore')}
            </Button>
          )}
        </div>
      )}
      {!readOnly && (
        <CloseSprint suggestedName={check.suggestedName} onClose={onClose} />
      )}
    </div>
  );
};
