import { Theme } from '@material-ui/core/styles';

/** What a coloured label means; the colour never says it alone. */
export type Tone =
  | 'good'
  | 'warning'
  | 'bad'
  | 'neutral'
  | 'info'
  | 'bronze'
  | 'silver'
  | 'gold';

/** Colours of a label. Text on background has a contrast of 4.5 : 1 or more. */
export interface ToneColors {
  text: string;
  background: string;
  border: string;
}

type Mode = Theme['palette']['type'];

/*
 * Backstage's palette has no pairs of text and background for states that keep
 * the contrast of WCAG AA in both themes, so they are fixed here.
 */
export const TONES: Record<Mode, Record<Tone, ToneColors>> = {
  light: {
    good: { text: '#0B5C2B', background: '#E3F4E8', border: '#5F9E78' },
    warning: { text: '#7A4100', background: '#FDF0DC', border: '#B9803A' },
    bad: { text: '#9B1C1C', background: '#FCE8E8', border: '#C56A6A' },
    neutral: { text: '#4A4A4A', background: '#F0F0F0', border: '#8C8C8C' },
    info: { text: '#174A86', background: '#E5EFFA', border: '#6C93C0' },
    bronze: { text: '#74390E', background: '#F8E8DB', border: '#B27A4E' },
    silver: { text: '#3F4A55', background: '#E9EDF1', border: '#82909D' },
    gold: { text: '#5F4900', background: '#FBF1C7', border: '#A08A2E' },
  },
  dark: {
    good: { text: '#A6E3B8', background: '#1F3D2A', border: '#6FB589' },
    warning: { text: '#FFD08A', background: '#493512', border: '#C99A4D' },
    bad: { text: '#FFB9B9', background: '#4F2222', border: '#D98484' },
    neutral: { text: '#DADADA', background: '#393939', border: '#9A9A9A' },
    info: { text: '#B9D8FF', background: '#1E3A57', border: '#7DA9DB' },
    bronze: { text: '#F4C29A', background: '#46301F', border: '#BF8B61' },
    silver: { text: '#D6DEE7', background: '#384049', border: '#98A5B3' },
    gold: { text: '#F6DC7A', background: '#433A13', border: '#B9A24A' },
  },
};

/**
 * Five steps of one hue for a heat map, from 0..20 up to 80..100. One hue, and
 * the number in every cell, so that it reads the same for colour-blind people.
 */
export const HEAT: Record<Mode, ToneColors[]> = {
  light: [
    { text: '#1B2A3A', background: '#F3F7FB', border: '#C3D2E1' },
    { text: '#1B2A3A', background: '#D9E7F4', border: '#B3C9DF' },
    { text: '#14263A', background: '#AFCDE9', border: '#8FB3D6' },
    { text: '#FFFFFF', background: '#3F76AC', border: '#3F76AC' },
    { text: '#FFFFFF', background: '#1C4F82', border: '#1C4F82' },
  ],
  dark: [
    { text: '#E6EDF5', background: '#2B333C', border: '#46525F' },
    { text: '#E6EDF5', background: '#2B4259', border: '#46617D' },
    { text: '#F2F7FC', background: '#2F5A85', border: '#4A78A6' },
    { text: '#0E1D2C', background: '#7FB0E0', border: '#7FB0E0' },
    { text: '#0E1D2C', background: '#B9DAFA', border: '#B9DAFA' },
  ],
};

/**
 * Colours of a tone in the theme at hand.
 *
 * @param theme - Material UI theme of the portal
 */
export const toneColors = (theme: Theme, tone: Tone): ToneColors =>
  TONES[theme.palette.type][tone];

/**
 * Index into {@link HEAT} of a percentage.
 *
 * @param score - 0..100
 */
export const heatStep = (score: number): number =>
  Math.min(4, Math.max(0, Math.floor(score / 20)));
