import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { Fragment, useState } from 'react';
import { DataTable } from '../../components/DataTable';
import { formatDay } from '../../time';
import { lensesTranslationRef } from '../../messages/lenses';
import { VersionReviews } from './VersionReviews';

const useStyles = makeStyles(
  theme => ({
    title: { marginTop: theme.spacing(3) },
  }),
  { name: 'LensReviewLensVersions' },
);

/** Props of {@link LensVersions}. */
export interface LensVersionsProps {
  alias: string;
  versions: ApiSchemas['LensUsage'][];
}

/** The published versions of a lens, and who follows which. */
export const LensVersions = ({ alias, versions }: LensVersionsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const [open, setOpen] = useState<string>();
  const published = versions.filter(({ status }) => status === 'published');
  if (published.length === 0) {
    return null;
  }
  return (
    <>
      <Typography
        component="h3"
        variant="h6"
        gutterBottom
        className={classes.title}
      >
        {t('lenses.versions')}
      </Typography>
      <Paper>
        <DataTable label={t('lenses.versions')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('lenses.version')}</TableCell>
              <TableCell>{t('lenses.when')}</TableCell>
              <TableCell>{t('lenses.by')}</TableCell>
              <TableCell>{t('lenses.followed')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {published.map(({ version, reviews, ...made }) => (
              <Fragment key={version}>
                <TableRow>
                  <TableCell component="th" scope="row">
                    {version}
                  </TableCell>
                  <TableCell>
                    {formatDay(made.publishedAt ?? made.createdAt)}
                  </TableCell>
                  <TableCell>
                    {made.builtIn
                      ? t('lenses.system')
                      : defaultEntityPresentation(made.createdBy).primaryTitle}
                  </TableCell>
                  <TableCell>
                    {reviews === 0 ? (
                      t('lenses.reviews', { count: 0 })
                    ) : (
                      <Button
                        size="small"
                        aria-expanded={open === version}
                        aria-label={`${t('lenses.who', { version })}: ${t(
                          'lenses.reviews',
                          { count: reviews },
                        )}`}
                        onClick={() =>
                          setOpen(open === version ? undefined : version)
                        }
                      >
                        {t('lenses.reviews', { count: reviews })}
                      </Button>
                    )}
                  </TableCell>
                </TableRow>
                {open === version && (
                  <TableRow>
                    <TableCell colSpan={4}>
                      <VersionReviews alias={alias} version={version} />
                    </TableCell>
                  </TableRow>
                )}
              </Fragment>
            ))}
          </TableBody>
        </DataTable>
      </Paper>
    </>
  );
};
