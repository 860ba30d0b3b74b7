import i18next from 'i18next';
import Icu from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { Messages } from './en';
import type { FirstMessages } from './en/first';
import type { OtherMessages } from './en/other';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'huntaze-language';

/** Two chunks a language: a reader of French never downloads the English, and sign-in and Home not the words of all other pages. */
const loadFirst: Record<Language, () => Promise<FirstMessages>> = {
  en: async () => (await import('./en/first')).firstMessages,
  fr: async () => (await import('./fr/first')).firstMessages,
};
const loadOther: Record<Language, () => Promise<OtherMessages>> = {
  en: async () => (await import('./en/other')).otherMessages,
  fr: async () => (await import('./fr/other')).otherMessages,
};
const FIRST = 'huntaze-first';
const OTHER = 'huntaze-other';

/** French sets a space before some marks and inside its quotes; a line must not break there. */
function spaced<Words extends object>(language: Language, words: Words): Words {
  if (language !== 'fr') return words;
  return JSON.parse(JSON.stringify(words).replace(/ (?=[:;?!»])|(?<=«) /g, '\u00a0')) as Words;
}

/** Adds a half of a language's words, once; the two share names such as `campaign`, so they are merged deeply. */
async function add(language: Language, half: typeof FIRST | typeof OTHER): Promise<void> {
  if (i18next.hasResourceBundle(language, half)) return;
  const words = spaced(language, await (half === FIRST ? loadFirst : loadOther)[language]());
  i18next.addResourceBundle(language, 'translation', words, true, true);
  i18next.addResourceBundle(language, half, {});
}

/** Before any page but sign-in and Home. */
export async function loadOtherWords(): Promise<void> {
  await add(i18next.language as Language, OTHER);
}

function preferred(): Language {
  const stored = localStorage.getItem(STORED);
  return LANGUAGES.find((language) => language === stored) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
}

/** Loads the reader's language; called once, before the first render. */
export async function startI18n(): Promise<void> {
  const language = preferred();
  document.documentElement.lang = language;
  await i18next
    .use(Icu)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      resources: { [language]: { translation: spaced(language, await loadFirst[language]()), [FIRST]: {} } },
      react: { bindI18nStore: 'added' },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  await Promise.all([add(language, FIRST), add(language, OTHER)]);
  await i18next.changeLanguage(language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages };
    returnNull: false;
  }
}
