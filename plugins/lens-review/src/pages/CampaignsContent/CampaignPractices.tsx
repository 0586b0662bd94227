import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { campaignsTranslationRef } from '../../messages/campaigns';

const useStyles = makeStyles(
  {
    link: { textDecoration: 'underline', fontVariantNumeric: 'tabular-nums' },
  },
  { name: 'LensReviewCampaignPractices' },
);

/** Props of {@link CampaignPractices}. */
export interface CampaignPracticesProps {
  campaign: ApiSchemas['Campaign'];
  practices: ApiSchemas['CampaignPractice'][];
}

/** How many components are done with each practice, with the way to those that met it. */
export const CampaignPractices = (props: CampaignPracticesProps) => {
  const { campaign, practices } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(campaignsTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  return (
    <DataTable label={t('campaigns.practicesTitle')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('campaigns.practice')}</TableCell>
          <TableCell align="right">{t('campaigns.practiceDone')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {practices.map(({ questionId, choiceId, title, done }) => (
          <TableRow key={`${questionId}/${choiceId}`}>
            <TableCell component="th" scope="row">
              {title}
            </TableCell>
            <TableCell align="right">
              <Link
                to={`${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
                  lens: campaign.lens,
                  campaign: campaign.id,
                  practice: `${questionId}/${choiceId}`,
                  practiceState: 'met',
                })}`}
                className={classes.link}
              >
                {t('campaigns.progressOf', {
                  done: String(done),
                  total: String(campaign.total),
                })}
              </Link>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
