import { ScoringFigures } from './benchScoring';
import { Measurement } from './measure';

/** Reviews a second on one core that scoring is held to. */
const TARGET = 20_000;

/** The figures as a few lines of text. */
export function reportScoring(figures: ScoringFigures): string {
  const { questions, practices, wholeReview, wholeReviewAsShipped } = figures;
  const { ourRisks, theirRisks } = figures;
  const ratio = (ours: Measurement) =>
    (ours.perSecond / theirRisks.perSecond).toFixed(1);
  return [
    `Scoring: ${questions} questions, ${practices} practices, every practice with evidence to judge.`,
    'Reviews in a second of processor time, median of the rounds (slowest to fastest):',
    '',
    ...[wholeReview, wholeReviewAsShipped, ourRisks, theirRisks].map(line),
    '',
    `A whole review here runs ${ratio(
      wholeReview,
    )} times as often as the risk rules alone in json-rules-engine; the same rules run ${ratio(
      ourRisks,
    )} times as often. Both gave the same risks.`,
    `Target of ${TARGET.toLocaleString('en')} whole reviews a second: ${
      wholeReview.perSecond >= TARGET ? 'reached' : 'missed'
    }.`,
  ].join('\n');
}

function line({ name, perSecond, slowest, fastest }: Measurement): string {
  const number = (value: number) => Math.round(value).toLocaleString('en');
  return `  ${name.padEnd(38)} ${number(perSecond).padStart(9)}   (${number(
    slowest,
  )} to ${number(fastest)})`;
}
