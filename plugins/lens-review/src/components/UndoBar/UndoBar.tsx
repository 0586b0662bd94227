import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { lensReviewTranslationRef } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    root: {
      position: 'sticky',
      bottom: theme.spacing(2),
      zIndex: 2,
      marginTop: theme.spacing(2),
      boxShadow: theme.shadows[4],
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
}

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
  const { t } = useTranslationRef(lensReviewTranslationRef);
  if (!done) {
    return null;
  }
  const { severity, message, undo } = done;
  return (
    <Alert
      severity={severity}
      className={classes.root}
      action={
        <>
          {undo && (
            <Button color="inherit" size="small" onClick={undo}>
              {t('tab.alerts.undo')}
            </Button>
          )}
          <Button color="inherit" size="small" onClick={onDismiss}>
            {t('tab.alerts.dismiss')}
          </Button>
        </>
      }
    >
      {message}
    </Alert>
  );
};
