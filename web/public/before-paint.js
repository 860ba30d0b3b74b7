// Runs before the first paint, so that a dark page never flashes white and a French page is never read aloud as English.
(() => {
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      console.warn('This browser keeps no settings for the page:', error);
      return null;
    }
  };
  const scheme = stored('huntaze-color-scheme');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  document.documentElement.dataset.discreet = String(stored('huntaze-discreet') === 'true');
  document.documentElement.lang = stored('huntaze-language') ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
})();
