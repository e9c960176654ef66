import { describe, expect, it } from 'vitest';
import { progress } from './progress.js';

function stream(isTTY: boolean) {
  const written: string[] = [];
  return { written, stream: { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  it('draws a bar on a terminal, only where it changes, and takes it away at the end', () => {
    const { written, stream: terminal } = stream(true);
    const bar = progress('Building', terminal);
    for (const share of [0.5, 0.5001, 1]) bar.at(share);
    bar.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toContain('50%');
    expect(written[1]).toContain('100%');
    expect(written[2]).toBe('\r\u001b[K');
  });

  it('writes nothing in a pipe', () => {
    const { written, stream: pipe } = stream(false);
    const bar = progress('Building', pipe);
    bar.at(0.5);
    bar.end();
    expect(written).toEqual([]);
  });
});
