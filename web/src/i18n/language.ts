import i18next from 'i18next';
import Icu from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import type { Messages } from './en';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const STORED = 'huntaze-language';

/** One chunk a language: a reader of French never downloads the English. */
const load: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).messages,
  fr: async () => (await import('./fr')).messages,
};

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
      resources: { [language]: { translation: await load[language]() } },
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
  if (!i18next.hasResourceBundle(language, 'translation')) i18next.addResourceBundle(language, 'translation', await load[language]());
  await i18next.changeLanguage(language);
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Messages };
    returnNull: false;
  }
}
