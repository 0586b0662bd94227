import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import BlockIcon from '@material-ui/icons/Block';
import HelpIcon from '@material-ui/icons/HelpOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import VerifiedIcon from '@material-ui/icons/VerifiedUserOutlined';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import { ReactElement } from 'react';
import { Tone } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';
import { PracticeDocuments } from '../PracticeDocuments';
import { ToneChip } from '../ToneChip';

type Verdict = ApiSchemas['Verdict'];
type PracticeVerdict = ApiSchemas['PracticeVerdict'];

const useStyles = makeStyles(
  theme => ({
    counts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    pillar: { marginTop: theme.spacing(2), fontWeight: 600 },
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      padding: theme.spacing(0.5, 0),
    },
    // A line of its own, however short: beside some titles and below others, the
    // list could not be read down
    why: {
      flexBasis: '100%',
      '& > p': { maxWidth: '75ch' },
    },
  }),
  { name: 'LensReviewKnownVerdicts' },
);

const LOOK: Record<Verdict, { tone: Tone; icon: ReactElement }> = {
  supported: { tone: 'good', icon: <VerifiedIcon aria-hidden="true" /> },
  contradicted: { tone: 'bad', icon: <BlockIcon aria-hidden="true" /> },
  unknown: { tone: 'warning', icon: <HelpIcon aria-hidden="true" /> },
  none: { tone: 'neutral', icon: <RemoveIcon aria-hidden="true" /> },
};

const COUNTED = ['supported', 'contradicted', 'unknown', 'none'] as const;

/** Props of {@link KnownVerdicts}. */
export interface KnownVerdictsProps {
  verdicts: ApiSchemas['VerdictList'];
  /** In the lens's order. */
  pillars: ApiSchemas['ReviewPillar'][];
}

const isTelling = ({ verdict, attested }: PracticeVerdict) =>
  verdict === 'supported' || verdict === 'contradicted' || attested;

/** What evidence says of each pillar before anybody has answered. */
export const KnownVerdicts = ({ verdicts, pillars }: KnownVerdictsProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const telling = verdicts.items.filter(isTelling);
  return (
    <>
      {telling.length === 0 && (
        <Typography paragraph>{t('tab.start.knownNothing')}</Typography>
      )}
      <div className={classes.counts}>
        {COUNTED.filter(verdict => verdicts.counts[verdict] > 0).map(
          verdict => (
            <ToneChip key={verdict} {...LOOK[verdict]}>
              {t(`tab.start.${verdict}`, { count: verdicts.counts[verdict] })}
            </ToneChip>
          ),
        )}
      </div>
      {pillars
        .map(pillar => ({
          pillar,
          items: telling.filter(({ pillarId }) => pillarId === pillar.id),
        }))
        .filter(({ items }) => items.length > 0)
        .map(({ pillar, items }) => (
          <div key={pillar.id}>
            <Typography component="h4" className={classes.pillar}>
              {pillar.name}
            </Typography>
            <ul className={classes.list}>
              {items.map(item => (
                <li
                  key={`${item.questionId}/${item.choiceId}`}
                  className={classes.item}
                >
                  {item.verdict !== 'none' && (
                    <ToneChip {...LOOK[item.verdict]}>
                      {item.verdict === 'supported' &&
                      item.strength === 'partial'
                        ? t('tab.verdict.supportedPartial')
                        : t(`tab.verdict.${item.verdict}`)}
                    </ToneChip>
                  )}
                  {item.attested && (
                    <ToneChip
                      tone="info"
                      icon={<DescriptionIcon aria-hidden="true" />}
                    >
                      {t('tab.start.attested')}
                    </ToneChip>
                  )}
                  <Typography component="span">{item.title}</Typography>
                  {item.attestations && item.attestations.length > 0 && (
                    <div className={classes.why}>
                      <PracticeDocuments documents={item.attestations} />
                    </div>
                  )}
                  {item.why && (
                    <div className={classes.why}>
                      <Typography variant="body2" color="textSecondary">
                        {item.why}
                      </Typography>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
};
