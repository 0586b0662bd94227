import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { tabTranslationRef } from '../../messages/tab';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gridTemplateColumns: 'auto 1fr',
      gap: theme.spacing(1, 2),
      margin: theme.spacing(0, 0, 2),
      alignItems: 'baseline',
      '& dd': { margin: 0 },
    },
    key: {
      display: 'inline-block',
      minWidth: '1.8em',
      padding: theme.spacing(0, 0.75),
      marginRight: theme.spacing(0.5),
      border: `1px solid ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      textAlign: 'center',
      fontFamily: 'inherit',
    },
  }),
  { name: 'LensReviewKeyboardHelp' },
);

const KEYS = [
  { keys: ['j', '↓'], text: 'next' },
  { keys: ['k', '↑'], text: 'previous' },
  { keys: ['1'], text: 'met' },
  { keys: ['2'], text: 'notMet' },
  { keys: ['3'], text: 'notApplicable' },
  { keys: ['0'], text: 'clear' },
  { keys: ['Enter'], text: 'details' },
  { keys: ['?'], text: 'help' },
] as const;

/** Props of {@link KeyboardHelp}. */
export interface KeyboardHelpProps {
  open: boolean;
  enabled: boolean;
  onEnabledChange: (enabled: boolean) => void;
  onClose: () => void;
}

/** The keys of the tab, and a switch that turns them off (WCAG 2.1.4). */
export const KeyboardHelp = (props: KeyboardHelpProps) => {
  const { open, enabled, onEnabledChange, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby="lens-review-keys">
      <DialogTitle id="lens-review-keys">{t('tab.keys.title')}</DialogTitle>
      <DialogContent>
        <dl className={classes.list}>
          {KEYS.map(({ keys, text }) => (
            <div key={text} style={{ display: 'contents' }}>
              <dt>
                {keys.map(key => (
                  <kbd key={key} className={classes.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{t(`tab.keys.${text}`)}</dd>
            </div>
          ))}
        </dl>
        <FormControlLabel
          control={
            <Switch
              color="primary"
              checked={enabled}
              onChange={event => onEnabledChange(event.target.checked)}
            />
          }
          label={t('tab.keys.enabled')}
        />
        <Typography variant="body2" color="textSecondary">
          {t('tab.keys.ignored')}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('tab.keys.close')}</Button>
      </DialogActions>
    </Dialog>
  );
};
