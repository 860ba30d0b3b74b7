/** Lines for a person: those that stay, and progress, which is one live line on a terminal and a line every few seconds elsewhere. */
export interface Printer {
  line: (text: string) => void;
  progress: (text: string) => void;
}

const everyMs = 4_000;

export function createPrinter(out: NodeJS.WriteStream): Printer {
  let live = false;
  let lastAt = -Infinity;
  return {
    line: (text) => {
      out.write(`${live ? '\r\u001b[2K' : ''}${text}\n`);
      live = false;
    },
    progress: (text) => {
      if (out.isTTY) {
        live = true;
        out.write(`\r\u001b[2K${text.slice(0, out.columns - 1)}`);
      } else if (performance.now() - lastAt >= everyMs) {
        lastAt = performance.now();
        out.write(`${text}\n`);
      }
    },
  };
}
