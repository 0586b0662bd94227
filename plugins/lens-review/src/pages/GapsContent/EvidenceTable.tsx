import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { lensReviewTranslationRef } from '../../translation';

type Gap = ApiSchemas['EvidenceGap'];

const useStyles = makeStyles(
  {
    scroll: { overflowX: 'auto' },
    // Else long reasons squeeze them to a letter a line
    whole: { whiteSpace: 'nowrap' },
    link: { textDecoration: 'underline', fontVariantNumeric: 'tabular-nums' },
  },
  { name: 'LensReviewEvidenceTable' },
);

/** Props of {@link EvidenceTable}. */
export interface EvidenceTableProps {
  gaps: Gap[];
  lens: string | undefined;
}

/** Evidence that does not arrive, with the reason and the way to the components. */
export const EvidenceTable = ({ gaps, lens }: EvidenceTableProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const to = ({ kind, collector }: Gap) =>
    `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
      ...(lens && { lens }),
      evidence: `${collector}:${kind === 'annotation' ? 'missing' : 'failing'}`,
    })}`;
  const reasonOf = ({ kind, reason, annotations }: Gap) => {
    switch (kind) {
      case 'annotation':
        return t('gaps.annotation', {
          annotations: (annotations ?? []).join(', '),
        });
      case 'permission':
        return t('gaps.permission', { reason: reason ?? '' });
      default:
        return reason ? t('gaps.failure', { reason }) : t('gaps.noReason');
    }
  };
  return (
    <div className={classes.scroll}>
      <Table size="small" aria-label={t('gaps.evidence')}>
        <TableHead>
          <TableRow>
            <TableCell className={classes.whole}>{t('gaps.source')}</TableCell>
            <TableCell>{t('gaps.reason')}</TableCell>
            <TableCell align="right" className={classes.whole}>
              {t('gaps.components')}
            </TableCell>
            <TableCell align="right" className={classes.whole}>
              {t('gaps.facts')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {gaps.map(gap => (
            <TableRow key={`${gap.kind} ${gap.collector} ${gap.reason}`}>
              <TableCell component="th" scope="row" className={classes.whole}>
                {gap.title}
              </TableCell>
              <TableCell>{reasonOf(gap)}</TableCell>
              <TableCell align="right">
                <Link
                  to={to(gap)}
                  className={classes.link}
                  aria-label={t('gaps.evidenceLink', {
                    source: gap.title,
                    number: String(gap.components),
                  })}
                >
                  {gap.components}
                </Link>
              </TableCell>
              <TableCell align="right" className={classes.whole}>
                {gap.facts ?? '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
