import { Link, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { useCampaignAsks } from '../../components/CampaignAsks';
import { DataTable } from '../../components/DataTable';
import { LoadError } from '../../components/LoadError';
import { newIdempotencyKey } from '../../hooks';
import { CAMPAIGNS_PATH, rootRouteRef } from '../../routes';
import { formatDay } from '../../time';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { useKeptAsync } from '../useKeptAsync';
import { CampaignDialog } from './CampaignDialog';
import { CampaignStatus } from './CampaignStatus';

/** There are a handful; more than these nobody looks through. */
const SHOWN = 200;

const useStyles = makeStyles(
  theme => ({
    root: { padding: theme.spacing(2) },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1, 3),
      marginBottom: theme.spacing(2),
    },
    intro: { maxWidth: '48rem' },
    notAllowed: { marginTop: theme.spacing(1) },
    link: { textDecoration: 'underline' },
    whole: { whiteSpace: 'nowrap' },
    asks: { minWidth: '7rem' },
    bar: { marginTop: theme.spacing(0.5), minWidth: '6rem' },
  }),
  { name: 'LensReviewCampaignList' },
);

const Row = ({ campaign }: { campaign: ApiSchemas['Campaign'] }) => {
  const { id, title, owner, dueOn, done, total } = campaign;
  const classes = useStyles();
  const { t } = useTranslationRef(campaignsTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const asksOf = useCampaignAsks();
  return (
    <TableRow>
      <TableCell component="th" scope="row">
        <Link
          to={`${rootPath}/${CAMPAIGNS_PATH}?${new URLSearchParams({
            campaign: id,
          })}`}
          className={classes.link}
        >
          {title}
        </Link>
      </TableCell>
      <TableCell className={classes.asks}>{asksOf(campaign)}</TableCell>
      <TableCell className={classes.whole}>
        <EntityRefLink entityRef={owner} />
      </TableCell>
      <TableCell className={classes.whole}>{formatDay(dueOn)}</TableCell>
      <TableCell>
        <CampaignStatus {...campaign} />
      </TableCell>
      <TableCell className={classes.whole}>
        {t('campaigns.progressOf', {
          done: String(done),
          total: String(total),
        })}
        <LinearProgress
          variant="determinate"
          className={classes.bar}
          value={total === 0 ? 0 : (100 * done) / total}
          aria-label={t('campaigns.progressLabel', {
            title,
            done: String(done),
            total: String(total),
          })}
        />
      </TableCell>
    </TableRow>
  );
};

/** Props of {@link CampaignList}. */
export interface CampaignListProps {
  onOpen: (id: string) => void;
}

/** Every campaign about components that one may see, and the way to start one. */
export const CampaignList = ({ onOpen }: CampaignListProps) => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(campaignsTranslationRef);
  const [key, setKey] = useState<string>();
  const { value, error, loading, retry } = useKeptAsync(
    useCallback(() => api.campaigns.list({ limit: SHOWN }), [api]),
  );
  return (
    <Paper className={classes.root}>
      <div className={classes.head}>
        <div className={classes.intro}>
          <Typography>{t('campaigns.intro')}</Typography>
          {value && !value.permissions.manage && (
            <Typography color="textSecondary" className={classes.notAllowed}>
              {t('campaigns.notAllowed')}
            </Typography>
          )}
        </div>
        {value?.permissions.manage && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => setKey(newIdempotencyKey())}
          >
            {t('campaigns.start')}
          </Button>
        )}
      </div>
      {error && (
        <LoadError
          message={t('campaigns.loadFailed', { message: error.message })}
          onRetry={retry}
        />
      )}
      {!value && loading && <Progress />}
      {value?.items.length === 0 && (
        <Typography role="status">{t('campaigns.empty')}</Typography>
      )}
      {value && value.items.length > 0 && (
        <DataTable label={t('campaigns.table')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('campaigns.name')}</TableCell>
              <TableCell>{t('campaigns.asks')}</TableCell>
              <TableCell>{t('campaigns.owner')}</TableCell>
              <TableCell>{t('campaigns.due')}</TableCell>
              <TableCell>{t('campaigns.status')}</TableCell>
              <TableCell>{t('campaigns.progress')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {value.items.map(campaign => (
              <Row key={campaign.id} campaign={campaign} />
            ))}
          </TableBody>
        </DataTable>
      )}
      {key !== undefined && (
        <CampaignDialog
          onSend={async wish => {
            const { id } = await api.campaigns.create(wish, key);
            onOpen(id);
          }}
          onClose={() => setKey(undefined)}
        />
      )}
    </Paper>
  );
};
