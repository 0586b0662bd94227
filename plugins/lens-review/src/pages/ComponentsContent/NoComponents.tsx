import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { pageTranslationRef } from '../../messages/page';

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(4, 3), maxWidth: '72ch' },
    text: { marginTop: theme.spacing(1.5) },
    code: {
      marginTop: theme.spacing(1.5),
      padding: theme.spacing(2),
      whiteSpace: 'pre-wrap',
      backgroundColor: theme.palette.background.default,
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
  }),
  { name: 'LensReviewNoComponents' },
);

const EXAMPLE = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: churn-prediction
  tags:
    - machine-learning
spec:
  type: service
  lifecycle: production
  owner: my-team`;

/** What makes an entity an ML component, for a portal that has none yet. */
export const NoComponents = () => {
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  return (
    <div className={classes.root}>
      <Typography variant="h6" component="h2">
        {t('components.emptyTitle')}
      </Typography>
      <Typography className={classes.text}>
        {t('components.emptyWhat')}
      </Typography>
      <Typography className={classes.text}>
        {t('components.emptyHow')}
      </Typography>
      <pre className={classes.code}>{EXAMPLE}</pre>
    </div>
  );
};
