import { BenchServer } from '../organisation/BenchServer';
import { CallFigures, PEER_ROW } from './PeerFigures';
import { TimeBox, cutOf, measureCall } from './measureCall';

/** What its page of the organisation asks for: all checks of everything that it knows. */
export async function measureTechInsights(
  server: BenchServer,
  components: number,
  box: TimeBox,
): Promise<{ calls: CallFigures[]; cut: string[] }> {
  const figures = await measureCall(
    PEER_ROW.organisation,
    box,
    async (_index, signal) => {
      const { status, text, bytes } = await server.send(
        '/tech-insights/checks/run',
        { method: 'POST', body: { entities: [] }, signal },
      );
      // Hundreds of megabytes: counted rather than parsed
      const found = text.split('"results":[').length - 1;
      if (status !== 200 || found !== components) {
        throw new Error(
          `tech-insights: ${status}, ${found} components: ${text.slice(
            0,
            300,
          )}`,
        );
      }
      return { bytes };
    },
  );
  return { calls: [figures], cut: cutOf(figures, box) };
}
