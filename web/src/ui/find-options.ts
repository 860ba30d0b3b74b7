interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

/** So many are drawn at once; the others are found by a part of their name, and it is said that they are there. */
export const OPTIONS_SHOWN = 200;
/** From so many on a word narrows them. */
export const FIND_FROM = 9;

/** Options with a word in their name, the first of them when there are many. */
export function findOptions<One extends { label: string }>(options: readonly One[], word: string): { shown: One[]; more: number } {
  const wanted = word.trim().toLocaleLowerCase();
  const found = wanted === '' ? options : options.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  return { shown: found.slice(0, OPTIONS_SHOWN), more: Math.max(0, found.length - OPTIONS_SHOWN) };
}

/** The `filter` of a searchable `Select` or `MultiSelect`; a last line, which cannot be chosen, says that there are more. */
export function optionsFilter(sayMore: (count: number) => string) {
  return ({ options, search }: { options: readonly unknown[]; search: string }) => {
    const { shown, more } = findOptions(options as readonly Option[], search);
    return more === 0 ? shown : [...shown, { value: ' more', label: sayMore(more), disabled: true }];
  };
}
