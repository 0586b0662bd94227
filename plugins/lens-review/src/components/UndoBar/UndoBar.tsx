import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useEffect, useRef } from 'react';
import { tabTranslationRef } from '../../messages/tab';

/** Height of Backstage's navigation at the foot of a small screen, in px. */
const MOBILE_BAR = 56;

/** Height of one of Backstage's notifications with a description, in px. */
const NOTIFICATION = 96;

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'sticky',
      bottom: theme.spacing(2),
      zIndex: 2,
      marginTop: theme.spacing(2),
      boxShadow: theme.shadows[4],
      // At the right: Backstage's notifications come up at the left
      width: 'fit-content',
      maxWidth: '40rem',
      marginLeft: 'auto',
      // Above the bar that Backstage has at the foot of a small screen
      [theme.breakpoints.down('xs')]: {
        bottom: MOBILE_BAR + theme.spacing(1),
        // A notification takes the whole width there
        'body:has(.notistack-Snackbar) &': {
          bottom: MOBILE_BAR + NOTIFICATION + theme.spacing(1),
        },
      },
    },
  }),
  { name: 'LensReviewUndoBar' },
);

/** What was just done to many answers at once. */
export interface Done {
  severity: 'success' | 'warning' | 'error';
  message: string;
  /** Takes it back; nothing can be taken back without it. */
  undo?: () => void;
  /**
   * Where the focus goes from the bar, where what was pressed is gone with what was
   * done. The focus goes into the bar then, so that it is not lost.
   */
  home?: HTMLElement | null;
}

/** Takes away the bars that are shown now: they all stand in the same place. */
const shown = new Set<() => void>();

/** Props of {@link UndoBar}. */
export interface UndoBarProps {
  done: Done | undefined;
  onDismiss: () => void;
}

/**
 * Says what was just done and takes it back. It stays until it is closed or
 * something else is done, because nobody should have to hurry.
 */
export const UndoBar = ({ done, onDismiss }: UndoBarProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const first = useRef<HTMLButtonElement>(null);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  useEffect(() => {
    if (!done) {
      return undefined;
    }
    const own = () => dismiss.current();
    [...shown].forEach(takeAway => takeAway());
    shown.add(own);
    if (done.home) {
      first.current?.focus();
    }
    return () => {
      shown.delete(own);
    };
  }, [done]);

  if (!done) {
    return null;
  }
  const { severity, message, undo, home } = done;
  const leave = (work: () => void) => () => {
    work();
    home?.focus();
  };
  return (
    <Alert
      severity={severity}
      className={classes.root}
      action={
        <>
          {undo && (
            <Button
              ref={first}
              color="inherit"
              size="small"
              onClick={leave(undo)}
            >
              {t('tab.alerts.undo')}
            </Button>
          )}
          <Button
            ref={undo ? undefined : first}
            color="inherit"
            size="small"
            onClick={leave(onDismiss)}
          >
            {t('tab.alerts.dismiss')}
          </Button>
        </>
      }
    >
      {message}
    </Alert>
  );
};
