import type { Progress } from '@cobuild/import-export';
import { SingleBar } from 'cli-progress';

/** Shows how far an import is. */
export interface ProgressBar {
  update(file: string, progress: Progress): void;
  /** Clears the bar, so that lines can be printed. */
  clear(): void;
}

/** A bar on the terminal; nothing where nobody looks on. */
export function progressBar(isInteractive: boolean, locale: 'zh' | 'en'): ProgressBar {
  if (!isInteractive) return { update: () => {}, clear: () => {} };
  const phases = locale === 'zh' ? { reading: '检查', writing: '写入' } : { reading: 'checking', writing: 'writing' };
  let bar: SingleBar | null = null;
  return {
    update(file, { phase, share, rows }) {
      if (!bar) {
        bar = new SingleBar({
          format: '{bar} {percentage}%  {phase}  {rows}  {file}',
          clearOnComplete: true,
          hideCursor: true,
        });
        bar.start(1, 0, { file, phase: phases[phase], rows });
      }
      bar.update(share, { file, phase: phases[phase], rows });
    },
    clear() {
      bar?.stop();
      bar = null;
    },
  };
}
