/** The part of jstat that is used here; the package ships no types. */
declare module 'jstat' {
  export const jStat: {
    chisquare: { cdf(x: number, degrees: number): number };
    studentt: { cdf(x: number, degrees: number): number; inv(p: number, degrees: number): number };
    centralF: { cdf(x: number, degrees1: number, degrees2: number): number };
    normal: { cdf(x: number, mean: number, deviation: number): number };
    gammaln(x: number): number;
  };
}
