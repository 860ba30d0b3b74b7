/** Names as people paste them: one a line, or between commas, semicolons or tabs, quoted or not; each once. */
export function splitNames(text: string): string[] {
  const names = text.split(/[\n\r,;\t]+/).map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
