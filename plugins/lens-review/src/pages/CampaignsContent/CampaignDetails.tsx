import { Link, Progress } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { useCampaignAsks } from '../../components/CampaignAsks';
import { FormDialog } from '../../components/FormDialog';
import { LoadError } from '../../components/LoadError';
import { Done, UndoBar } from '../../components/UndoBar';
import { CAMPAIGNS_PATH, COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { formatDay } from '../../time';
import { campaignsTranslationRef } from '../../messages/campaigns';
import { useKeptAsync } from '../useKeptAsync';
import { BurnDownChart } from './BurnDownChart';
import { CampaignDialog } from './CampaignDialog';
import { CampaignPractices } from './CampaignPractices';
import { CampaignStatus } from './CampaignStatus';
import { HandOverDialog } from './HandOverDialog';

const useStyles = makeStyles(
  theme => ({
    part: { padding: theme.spacing(2), marginTop: theme.spacing(2) },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    title: { marginRight: 'auto' },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 3),
      margin: theme.spacing(2, 0),
    },
    numbers: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 3),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
    link: { textDecoration: 'underline' },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(2),
    },
    heading: { marginBottom: theme.spacing(1) },
  }),
  { name: 'LensReviewCampaignDetails' },
);

type Open = 'edit' | 'end' | 'hand-over';

/** One campaign: how far it is, by practice and by day, and what can be done with it. */
export const CampaignDetails = ({ id }: { id: string }) => {
  const classes = useStyles();
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(campaignsTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const asksOf = useCampaignAsks();
  const [open, setOpen] = useState<Open>();
  const [said, setSaid] = useState<Done>();
  const { value, error, loading, retry } = useKeptAsync(
    useCallback(() => api.campaigns.get(id), [api, id]),
  );
  const done = (message: string) => {
    setOpen(undefined);
    setSaid({ severity: 'success', message });
    retry();
  };
  if (!value) {
    return (
      <>
        {error && (
          <LoadError
            message={t('campaigns.loadFailed', { message: error.message })}
            onRetry={retry}
          />
        )}
        {loading && <Progress />}
      </>
    );
  }
  const { campaign, practices, points, permissions } = value;
  const { title, owner, revision, total } = campaign;
  const components = (campaignState: 'done' | 'open') =>
    `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
      campaign: id,
      campaignState,
    })}`;
  return (
    <>
      <Link to={`${rootPath}/${CAMPAIGNS_PATH}`} className={classes.link}>
        {t('campaigns.back')}
      </Link>
      <Paper className={classes.part}>
        <div className={classes.head}>
          <Typography variant="h5" component="h2" className={classes.title}>
            {title}
          </Typography>
          <CampaignStatus {...campaign} />
        </div>
        {campaign.description && (
          <Typography>{campaign.description}</Typography>
        )}
        <div className={classes.facts}>
          <span>
            {t('campaigns.asks')} {asksOf(campaign)}
          </span>
          <span>
            {t('campaigns.owner')} <EntityRefLink entityRef={owner} />
          </span>
          <span>
            {t('campaigns.due')} {formatDay(campaign.dueOn)}
          </span>
        </div>
        <ul className={classes.numbers}>
          <li>
            <Link to={components('done')} className={classes.link}>
              {t('campaigns.done', { count: campaign.done })}
            </Link>
          </li>
          <li>
            <Link to={components('open')} className={classes.link}>
              {t('campaigns.open', { count: total - campaign.done })}
            </Link>
          </li>
        </ul>
        {permissions.manage && (
          <div className={classes.actions}>
            {campaign.status === 'running' ? (
              <>
                <Button variant="outlined" onClick={() => setOpen('edit')}>
                  {t('campaigns.edit')}
                </Button>
                <Button variant="outlined" onClick={() => setOpen('end')}>
                  {t('campaigns.end')}
                </Button>
              </>
            ) : (
              campaign.practices && (
                <Button variant="outlined" onClick={() => setOpen('hand-over')}>
                  {t('campaigns.handOver')}
                </Button>
              )
            )}
          </div>
        )}
      </Paper>
      <Paper className={classes.part}>
        <Typography variant="h6" component="h3" className={classes.heading}>
          {t('campaigns.burnDown')}
        </Typography>
        {points.length < 2 ? (
          <Typography color="textSecondary">
            {t('campaigns.firstDay')}
          </Typography>
        ) : (
          <BurnDownChart points={points} dueOn={campaign.dueOn} />
        )}
      </Paper>
      {practices.length > 0 && (
        <Paper className={classes.part}>
          <Typography variant="h6" component="h3" className={classes.heading}>
            {t('campaigns.practicesTitle')}
          </Typography>
          <CampaignPractices campaign={campaign} practices={practices} />
        </Paper>
      )}
      {open === 'edit' && (
        <CampaignDialog
          campaign={campaign}
          onSend={async wish => {
            await api.campaigns.update(id, wish, revision);
            done(t('campaigns.changed'));
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'end' && (
        <FormDialog
          id="lens-review-campaign-end"
          title={t('campaigns.endTitle', { title })}
          help={t('campaigns.endHelp')}
          confirm={t('campaigns.end')}
          check={() => true}
          onSubmit={async () => {
            await api.campaigns.end(id, revision);
            done(t('campaigns.endedNow'));
          }}
          onClose={() => setOpen(undefined)}
        >
          {null}
        </FormDialog>
      )}
      {open === 'hand-over' && (
        <HandOverDialog
          campaign={campaign}
          practices={practices}
          onDone={done}
          onClose={() => setOpen(undefined)}
        />
      )}
      <UndoBar done={said} onDismiss={() => setSaid(undefined)} />
    </>
  );
};
