/** The word behind a slash that the hand is in: what the picker looks for. */
export interface SlashWord {
  /** Without the slash; empty right after it. */
  word: string;
  /** Where the slash stands, and where the word ends. */
  from: number;
  to: number;
}

/** A slash begins a shortcut at the start of a word only: not in 24/7, not in an address. Null where there is none before the caret. */
export function slashWord(text: string, caret: number): SlashWord | null {
  const found = /(?:^|\s)\/([\p{L}\p{N}_]{0,32})$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const word = found[1] ?? '';
  const rest = /^[\p{L}\p{N}_]*/u.exec(text.slice(caret))?.[0] ?? '';
  return { word: word + rest, from: caret - word.length - 1, to: caret + rest.length };
}
