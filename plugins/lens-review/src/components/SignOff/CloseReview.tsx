import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { signOffTranslationRef } from '../../messages/signOff';
import { FormDialog } from '../FormDialog';

const useStyles = makeStyles(
  theme => ({
    root: { margin: theme.spacing(2, 0) },
    text: { maxWidth: '75ch' },
  }),
  { name: 'LensReviewCloseReview' },
);

/** Props of {@link CloseReview}. */
export interface CloseReviewProps {
  onClose: () => Promise<void>;
}

/** Ends a review for ever, once somebody has read what that means. */
export const CloseReview = ({ onClose }: CloseReviewProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(signOffTranslationRef);
  const [asked, setAsked] = useState(false);
  return (
    <section
      className={classes.root}
      aria-labelledby="lens-review-close-heading"
    >
      <Typography
        id="lens-review-close-heading"
        component="h3"
        variant="subtitle1"
      >
        {t('signOff.close.title')}
      </Typography>
      <Typography variant="body2" className={classes.text} gutterBottom>
        {t('signOff.close.when')}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => setAsked(true)}>
        {t('signOff.close.button')}
      </Button>
      {asked && (
        <FormDialog
          id="lens-review-close"
          title={t('signOff.close.dialogTitle')}
          help={t('signOff.close.help')}
          confirm={t('signOff.close.confirm')}
          check={() => true}
          onSubmit={async () => {
            await onClose();
            setAsked(false);
          }}
          onClose={() => setAsked(false)}
        >
          <ul>
            <li>{t('signOff.close.kept')}</li>
            <li>{t('signOff.close.counts')}</li>
            <li>{t('signOff.close.another')}</li>
          </ul>
        </FormDialog>
      )}
    </section>
  );
};
