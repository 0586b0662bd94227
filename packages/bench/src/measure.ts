/** How often something ran in a second of processor time. */
export interface Measurement {
  name: string;
  /** Median over the rounds. */
  perSecond: number;
  slowest: number;
  fastest: number;
}

/** Something to measure: runs a batch and answers how many units it did. */
export interface Contestant {
  name: string;
  runBatch(): number | Promise<number>;
}

/**
 * Measures contestants in turns, so that a busy moment of the machine meets all
 * of them. What counts is the processor time of the whole process, garbage
 * collection included: one core's worth, whatever else the machine does. The
 * first round warms up and does not count.
 *
 * @param rounds - rounds that count
 * @param roundTime - milliseconds of processor time a contestant gets a round
 */
export async function measure(
  contestants: Contestant[],
  rounds: number,
  roundTime: number,
): Promise<Measurement[]> {
  const rates = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const rate = await rateOf(contestant, roundTime);
      if (round > 0) {
        rates[i].push(rate);
      }
    }
  }
  return contestants.map(({ name }, i) => {
    const sorted = rates[i].sort((a, b) => a - b);
    return {
      name,
      perSecond: sorted[Math.floor(sorted.length / 2)],
      slowest: sorted[0],
      fastest: sorted[sorted.length - 1],
    };
  });
}

async function rateOf(
  contestant: Contestant,
  roundTime: number,
): Promise<number> {
  const start = process.cpuUsage();
  let done = 0;
  let elapsed = 0;
  while (elapsed < roundTime) {
    done += await contestant.runBatch();
    const { user, system } = process.cpuUsage(start);
    elapsed = (user + system) / 1000;
  }
  return (done * 1000) / elapsed;
}
