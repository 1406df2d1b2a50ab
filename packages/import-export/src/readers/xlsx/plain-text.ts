/** Gathers the text of a string item: all `t` outside phonetic runs (`rPh`). */
export function plainText() {
  let gathered = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(tag: string): void {
      if (tag === 't') inText = true;
      else if (tag === 'rPh') inPhonetic = true;
    },
    text(text: string): void {
      if (inText && !inPhonetic) gathered += text;
    },
    close(tag: string): void {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') inPhonetic = false;
    },
    take(): string {
      const whole = gathered;
      gathered = '';
      // Office writes control characters as _xHHHH_.
      return whole.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    },
  };
}
