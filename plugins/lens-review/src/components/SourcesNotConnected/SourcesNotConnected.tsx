import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { panelsTranslationRef } from '../../messages/panels';

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0, 0),
      display: 'grid',
      gridTemplateColumns: 'minmax(8rem, max-content) 1fr',
      gap: theme.spacing(1, 3),
    },
    annotations: {
      margin: 0,
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(0.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewSourcesNotConnected' },
);

/** Props of {@link SourcesNotConnected}. */
export interface SourcesNotConnectedProps {
  /** All collectors; those that the entity names something for are left out. */
  collectors: ApiSchemas['EntityCollector'][];
}

const Source = (props: { title: string; annotations: string[] }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  return (
    <>
      <dt>{props.title}</dt>
      <dd className={classes.annotations}>
        {props.annotations.length === 0
          ? t('sources.noAnnotation')
          : props.annotations.map(name => <code key={name}>{name}</code>)}
      </dd>
    </>
  );
};

/** Which sources of evidence the component does not name yet, and how to name them. */
export const SourcesNotConnected = (props: SourcesNotConnectedProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(panelsTranslationRef);
  const missing = props.collectors.filter(collector => !collector.connected);
  if (missing.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('sources.title')}>
      <Typography variant="subtitle2" component="p">
        {t('sources.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('sources.explain')}
      </Typography>
      <Typography variant="body2" component="dl" className={classes.list}>
        {missing.map(({ id, title, annotations }) => (
          <Source key={id} title={title} annotations={annotations} />
        ))}
      </Typography>
    </section>
  );
};
