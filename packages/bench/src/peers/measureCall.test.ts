import { cutOf, measureCall } from './measureCall';

const instantly = async () => ({ bytes: 7 });

const never = (_index: number, signal: AbortSignal) =>
  new Promise<never>((_fulfil, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });

describe('measureCall', () => {
  it('repeats a call while the box lasts', async () => {
    const box = { times: 3, repeatSeconds: 60, limitSeconds: 60 };
    const figures = await measureCall('quick', box, instantly);
    expect(figures).toEqual({
      name: 'quick',
      seconds: [expect.any(Number), expect.any(Number), expect.any(Number)],
      bytes: 7,
    });
    expect(cutOf(figures, box)).toEqual([]);
  });

  it('makes a call once where a second one would not fit, and says so', async () => {
    const box = { times: 3, repeatSeconds: 0, limitSeconds: 60 };
    const figures = await measureCall('slow', box, instantly);
    expect(figures.seconds).toHaveLength(1);
    expect(cutOf(figures, box)).toEqual([
      'slow: 1 of 3 times, as one takes long',
    ]);
  });

  it('gives a call up that does not end, and says after how long', async () => {
    const box = { times: 3, repeatSeconds: 60, limitSeconds: 0.01 };
    const figures = await measureCall('endless', box, never);
    expect(figures.seconds).toEqual([]);
    expect(figures.gaveUpAfter).toBeGreaterThan(0);
    expect(cutOf(figures, box)).toEqual(['endless: given up after 0 s']);
  });

  it('keeps what was measured where a later call does not end', async () => {
    const figures = await measureCall(
      'endless later',
      { times: 3, repeatSeconds: 60, limitSeconds: 0.05 },
      (index, signal) => (index === 0 ? instantly() : never(index, signal)),
    );
    expect(figures.seconds).toHaveLength(1);
    expect(figures.gaveUpAfter).toBeUndefined();
  });

  it('passes on what fails for another reason', async () => {
    await expect(
      measureCall(
        'broken',
        { times: 1, repeatSeconds: 1, limitSeconds: 60 },
        async () => {
          throw new Error('500: no');
        },
      ),
    ).rejects.toThrow('500: no');
  });
});
