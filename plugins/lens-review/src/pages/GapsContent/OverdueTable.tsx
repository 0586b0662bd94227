import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { useEntityTabPath } from '../../components/EntityTabLink';
import { SprintLabel } from '../../components/SprintLabel';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';
import { pageTranslationRef } from '../../messages/page';

const useStyles = makeStyles(
  theme => ({
    link: { textDecoration: 'underline' },
    whole: { whiteSpace: 'nowrap' },
    more: { marginTop: theme.spacing(1) },
  }),
  { name: 'LensReviewOverdueTable' },
);

/** Props of {@link OverdueTable}. */
export interface OverdueTableProps {
  components: ApiSchemas['ComponentScorecard'][];
  /** How many there are, those that are not listed among them. */
  total: number;
  lens: string | undefined;
  now: Date;
}

/** Components whose sprint check is overdue, with the way to it and to all of them. */
export const OverdueTable = (props: OverdueTableProps) => {
  const { components, total, lens, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  const { t: tPage } = useTranslationRef(pageTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const tabPath = useEntityTabPath();
  return (
    <>
      <DataTable label={t('gaps.overdue')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('gaps.component')}</TableCell>
            <TableCell>{t('gaps.owner')}</TableCell>
            <TableCell>{t('gaps.due')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {components.map(({ entityRef, title, owner, review }) => (
            <TableRow key={entityRef}>
              <TableCell component="th" scope="row">
                <Link to={tabPath(entityRef)} className={classes.link}>
                  {title}
                </Link>
              </TableCell>
              <TableCell>
                {owner ? (
                  <EntityRefLink entityRef={owner} defaultKind="Group" />
                ) : (
                  tPage('components.noOwner')
                )}
              </TableCell>
              <TableCell className={classes.whole}>
                {review && (
                  <SprintLabel
                    sprint={review.sprint}
                    dueAt={review.dueAt}
                    now={now}
                  />
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </DataTable>
      <div className={classes.more}>
        <Link
          to={`${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
            ...(lens && { lens }),
            sprint: 'overdue',
            orderBy: 'dueAt:asc',
          })}`}
          className={classes.link}
        >
          {t('gaps.allOverdue', { number: String(total) })}
        </Link>
      </div>
    </>
  );
};
