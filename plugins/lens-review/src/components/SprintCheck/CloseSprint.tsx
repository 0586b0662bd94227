import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { FormEvent, useRef, useState } from 'react';
import { messageOf } from '../../hooks';
import { sprintTranslationRef } from '../../messages/sprint';

/** Characters that the backend takes in the name of a milestone. */
const NAME_LENGTH = 100;

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(2), padding: theme.spacing(2) },
    form: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'flex-start',
      gap: theme.spacing(1, 2),
      marginTop: theme.spacing(1.5),
    },
    name: { flex: '0 1 20rem' },
    alert: { marginTop: theme.spacing(1) },
  }),
  { name: 'LensReviewCloseSprint' },
);

/** Props of {@link CloseSprint}. */
export interface CloseSprintProps {
  suggestedName: string;
  /** Takes the milestone; what went wrong is shown where it rejects. */
  onClose: (name: string) => Promise<void>;
}

/** Closes a sprint with a milestone; possible at any time. */
export const CloseSprint = ({ suggestedName, onClose }: CloseSprintProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(sprintTranslationRef);
  const [typed, setTyped] = useState<string>();
  const [checked, setChecked] = useState(false);
  const [closing, setClosing] = useState(false);
  const [problem, setProblem] = useState<string>();
  // A second press may come before the button is drawn as disabled
  const busy = useRef(false);
  const name = typed ?? suggestedName;
  const missing = name.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (missing || busy.current) {
      return;
    }
    busy.current = true;
    setClosing(true);
    setProblem(undefined);
    try {
      await onClose(name.trim());
      setTyped(undefined);
    } catch (error) {
      setProblem(t('sprint.close.failed', { message: messageOf(error) }));
    } finally {
      busy.current = false;
      setClosing(false);
    }
  };

  return (
    <Paper variant="outlined" className={classes.root}>
      <Typography component="h3" variant="subtitle1">
        {t('sprint.close.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('sprint.close.help')}
      </Typography>
      <form onSubmit={submit} noValidate className={classes.form}>
        <TextField
          id="lens-review-sprint-name"
          className={classes.name}
          label={t('sprint.close.name')}
          value={name}
          error={checked && missing}
          helperText={checked && missing && t('sprint.close.missing')}
          onChange={event => setTyped(event.target.value)}
          inputProps={{ maxLength: NAME_LENGTH }}
          variant="outlined"
          size="small"
          fullWidth
          required
        />
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={closing}
        >
          {closing ? t('sprint.close.closing') : t('sprint.close.confirm')}
        </Button>
      </form>
      {problem && (
        <Alert severity="error" className={classes.alert}>
          {problem}
        </Alert>
      )}
    </Paper>
  );
};
