import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import ClosedIcon from '@material-ui/icons/ChevronRight';
import OpenIcon from '@material-ui/icons/ExpandMore';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { useState } from 'react';
import { ToneChip } from '../../components/ToneChip';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { pageTranslationRef } from '../../messages/page';
import {
  componentsQuery,
  isEntityKind,
  isNesting,
  RowsContext,
} from './heatMapState';
import { NestedRows } from './NestedRows';
import { ScoreCell } from './ScoreCell';

const useStyles = makeStyles(
  theme => ({
    group: {
      padding: theme.spacing(0.75, 0.5),
      borderBottom: 'none',
      fontWeight: 500,
      minWidth: '10rem',
    },
    name: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      minHeight: '1.75rem',
    },
    toggle: { padding: 2, color: theme.palette.text.primary },
    // As wide as the button, so that names stand below one another
    noToggle: { width: 28, flexShrink: 0 },
    chip: { marginTop: theme.spacing(0.5), marginLeft: 32 },
    reviewed: {
      padding: theme.spacing(0.75, 0.5),
      borderBottom: 'none',
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'LensReviewHeatMapRow' },
);

/** Props of {@link GroupRow}. */
export interface GroupRowProps {
  context: RowsContext;
  group: ApiSchemas['GroupScorecard'];
  title: string;
  /** Pillars or phases, in the order of the columns. */
  headings: { id: string; name: string }[];
  /** Groups that this row is nested in. */
  depth: number;
  /** Whether it is open to begin with. */
  openAtFirst?: boolean;
}

/** A group with its numbers; an owner or domain opens to what is nested in it. */
export const GroupRow = (props: GroupRowProps) => {
  const { context, group, title, headings, depth, openAtFirst } = props;
  const { by, columns } = context;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const [open, setOpen] = useState(openAtFirst ?? false);

  const opens = isNesting(by) && group.group !== '';
  const to = `${rootPath}/${COMPONENTS_PATH}?${componentsQuery(
    context,
    group.group,
  )}`;
  const values = columns === 'phases' ? group.phases ?? [] : group.pillars;
  const scores = new Map(values.map(({ id, score }) => [id, score]));
  const Icon = open ? OpenIcon : ClosedIcon;
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row" className={classes.group}>
          <div
            className={classes.name}
            style={{ paddingLeft: `${depth * 1.25}rem` }}
          >
            {opens ? (
              <IconButton
                className={classes.toggle}
                aria-expanded={open}
                aria-label={t('heatMap.open', { group: title })}
                onClick={() => setOpen(!open)}
              >
                <Icon aria-hidden="true" />
              </IconButton>
            ) : (
              <span className={classes.noToggle} />
            )}
            {isEntityKind(by) && group.group !== '' ? (
              <EntityRefLink entityRef={group.group} />
            ) : (
              title
            )}
          </div>
          {!group.representative && (
            <div
              className={classes.chip}
              style={{ paddingLeft: `${depth * 1.25}rem` }}
            >
              <ToneChip tone="neutral" icon={<InfoIcon aria-hidden="true" />}>
                {t('heatMap.notRepresentative')}
              </ToneChip>
            </div>
          )}
        </TableCell>
        <TableCell className={classes.reviewed}>
          {t('heatMap.reviewedOf', {
            reviewed: String(group.reviewed),
            total: String(group.total),
          })}
        </TableCell>
        <ScoreCell
          score={group.score}
          pillar={t('heatMap.overall')}
          group={title}
          to={to}
        />
        {headings.map(({ id, name }) => (
          <ScoreCell
            key={id}
            score={scores.get(id) ?? null}
            pillar={name}
            group={title}
            to={to}
          />
        ))}
      </TableRow>
      {open && isNesting(by) && (
        <NestedRows
          by={by}
          context={context}
          group={group}
          title={title}
          headings={headings}
          depth={depth + 1}
        />
      )}
    </>
  );
};
