import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import RemoveIcon from '@material-ui/icons/Remove';
import StarIcon from '@material-ui/icons/Star';
import { panelsTranslationRef } from '../../messages/panels';
import { Tone } from '../../styles/tones';
import { ToneChip } from '../ToneChip';

const TONE_OF_LEVEL: Record<string, Tone> = {
  bronze: 'bronze',
  silver: 'silver',
  gold: 'gold',
};

/** Props of {@link LevelBadge}. */
export interface LevelBadgeProps {
  /** Id of a rung of the ladder, `none` below the first. */
  level: string;
}

/**
 * Name of a rung as people read it: the id with a capital.
 *
 * @param level - id from the configured ladder, which people chose themselves
 */
export const levelName = (level: string): string =>
  level.charAt(0).toLocaleUpperCase() + level.slice(1);

/** The level of a review. A ladder of an organisation's own is drawn in one plain tone. */
export const LevelBadge = ({ level }: LevelBadgeProps) => {
  const { t } = useTranslationRef(panelsTranslationRef);
  if (level === 'none') {
    return (
      <ToneChip tone="neutral" icon={<RemoveIcon aria-hidden="true" />}>
        {t('level.none')}
      </ToneChip>
    );
  }
  return (
    <ToneChip
      tone={TONE_OF_LEVEL[level] ?? 'info'}
      icon={<StarIcon aria-hidden="true" />}
    >
      {levelName(level)}
    </ToneChip>
  );
};
