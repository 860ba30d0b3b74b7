/** The value of an option. @throws when it is no whole number above 0 */
export function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${option} ${value} is no whole number above 0.`);
  return number;
}
