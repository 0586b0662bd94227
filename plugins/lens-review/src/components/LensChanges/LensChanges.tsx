import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { lensesTranslationRef } from '../../messages/lenses';
import { ChangeLine, changeLines, placeText } from './changeText';

/** Lines that are shown before somebody asks for all. */
const SHOWN = 12;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(1, 0),
      paddingLeft: theme.spacing(3),
      '& > li': { overflowWrap: 'anywhere', maxWidth: '75ch' },
    },
  }),
  { name: 'LensReviewLensChanges' },
);

/** Props of {@link LensChanges}. */
export interface LensChangesProps {
  changes: ApiSchemas['LensChange'][];
  renames?: ApiSchemas['LensRename'][];
  /** Title of a question or choice before; undefined where that is not known. */
  titleBefore?: (place: ApiSchemas['LensPlace']) => string | undefined;
}

/** What differs between two versions of a lens, in sentences. */
export const LensChanges = (props: LensChangesProps) => {
  const { changes, renames, titleBefore } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const [all, setAll] = useState(false);
  const lines = changeLines(changes, renames);
  if (lines.length === 0) {
    return <Typography>{t('lensChanges.none')}</Typography>;
  }

  const sentence = ({ kind, title, from = '', to = '', place }: ChangeLine) => {
    switch (kind) {
      case 'renamed':
        return t('lensChanges.renamed', { from, to });
      case 'letGo':
        return t('lensChanges.letGo', { from });
      case 'reworded': {
        const old = place && titleBefore?.(place);
        return old !== undefined && old !== title
          ? t('lensChanges.rewordedFrom', { old, title })
          : t('lensChanges.reworded', { title });
      }
      case 'lens':
        return t('lensChanges.lens');
      case 'phases':
        return t('lensChanges.phases');
      default:
        return t(`lensChanges.${kind}`, { title });
    }
  };

  return (
    <>
      <ul className={classes.list}>
        {(all ? lines : lines.slice(0, SHOWN)).map(line => (
          <Typography
            component="li"
            variant="body2"
            key={`${line.kind} ${line.from} ${
              line.place ? placeText(line.place) : line.title
            }`}
          >
            {sentence(line)}
          </Typography>
        ))}
      </ul>
      {!all && lines.length > SHOWN && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('lensChanges.more', { number: String(lines.length) })}
        </Button>
      )}
    </>
  );
};
