/** "en" as English, "GB" as United Kingdom; what is no code stays as it came. */
export function placeNames(language: string) {
  const named = (type: 'language' | 'region') => {
    const names = new Intl.DisplayNames([language], { type, fallback: 'code' });
    return (code: string | null) => {
      if (code === null) return null;
      try {
        const name = names.of(code) ?? code;
        return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
      } catch (error) {
        if (error instanceof RangeError) return code;
        throw error;
      }
    };
  };
  return { language: named('language'), country: named('region') };
}
