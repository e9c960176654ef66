/** A bar on stderr while work goes on: on a terminal only, nothing in a pipe. */
export interface Progress {
  /** Says how far the work is, 0 to 1. */
  readonly at: (share: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const cells = 30;

export function progress(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { at: () => {}, end: () => {} };
  let drawn = '';
  return {
    at: share => {
      const full = Math.round(share * cells);
      const line = `${label} ${'█'.repeat(full)}${'░'.repeat(cells - full)} ${Math.round(share * 100)}%`;
      if (line === drawn) return;
      drawn = line;
      stream.write(`\r${line}`);
    },
    end: () => {
      if (drawn) stream.write('\r\u001b[K');
    },
  };
}
