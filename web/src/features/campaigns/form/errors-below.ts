/** The errors at and below a path, with that path taken off: `variants.0.text` below `variants.0` is `text`. */
export function errorsBelow(errors: Readonly<Record<string, string>>, path: string): Record<string, string> {
  const below = Object.entries(errors).filter(([key]) => key === path || key.startsWith(`${path}.`));
  return Object.fromEntries(below.map(([key, message]) => [key.slice(path.length + 1), message]));
}
