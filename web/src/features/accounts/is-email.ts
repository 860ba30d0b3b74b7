/** Good enough to catch a slip; the server has the last word. */
export const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value.trim());
