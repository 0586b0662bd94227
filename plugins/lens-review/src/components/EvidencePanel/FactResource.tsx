import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import OpenInNewIcon from '@material-ui/icons/OpenInNew';
import { consoleUrl, parseArn, shortNameOf } from '../../aws';
import { useEvidenceSources } from '../../evidence';
import { evidenceTranslationRef } from '../../messages/evidence';

const useStyles = makeStyles(
  theme => ({
    name: { fontWeight: 600, overflowWrap: 'anywhere' },
    faint: {
      color: theme.palette.text.secondary,
      fontSize: theme.typography.caption.fontSize,
      lineHeight: theme.typography.caption.lineHeight,
      overflowWrap: 'anywhere',
    },
    link: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      fontSize: theme.typography.caption.fontSize,
      '& svg': { fontSize: '1em' },
    },
  }),
  { name: 'LensReviewFactResource' },
);

const isWebAddress = (text: string) => /^https?:\/\//.test(text);

/** Props of {@link FactResource}. */
export interface FactResourceProps {
  /** ARN, file and logical id, or null for the component itself. */
  resource: string | null;
  /** Whose facts these are; a simulated account has no console to open. */
  collector: string;
  hidden: boolean;
  viaEntityRef?: string;
  /** Where it was read, shown where it says more than the resource. */
  source?: string;
}

/** What a fact is about, with the way to it: name, ARN, AWS console, file, address. */
export const FactResource = (props: FactResourceProps) => {
  const { resource, collector, hidden, viaEntityRef, source } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(evidenceTranslationRef);
  const { isSimulated } = useEvidenceSources();
  if (hidden) {
    return <div>{t('evidence.notShown')}</div>;
  }
  const arn = resource === null ? undefined : parseArn(resource);
  const name = arn ? shortNameOf(arn) : resource ?? t('evidence.itself');
  const url =
    resource === null || isSimulated(collector)
      ? undefined
      : consoleUrl(resource);
  return (
    <>
      <div className={classes.name}>{name}</div>
      {arn && name !== resource && (
        <div className={classes.faint}>{resource}</div>
      )}
      {viaEntityRef && (
        <div className={classes.faint}>
          {t('evidence.via', { entityRef: viaEntityRef })}
        </div>
      )}
      {source && source !== resource && (
        <div className={classes.faint}>
          {t('evidence.source')}{' '}
          {isWebAddress(source) ? <Link to={source}>{source}</Link> : source}
        </div>
      )}
      {url && (
        <Link
          to={url}
          className={classes.link}
          aria-label={t('evidence.consoleOf', { name })}
        >
          {t('evidence.console')}
          <OpenInNewIcon aria-hidden="true" />
        </Link>
      )}
    </>
  );
};
