/** Understood in every workspace, whatever its own list says. */
export const STOP_WORDS: readonly string[] = [
  'stop',
  'stop all',
  'stopall',
  'unsubscribe',
  'opt out',
  'optout',
  'remove me',
  'arrêt',
  'désabonner',
  'me désabonner',
  'désabonne moi',
  'désabonne-moi',
  'désabonnez moi',
  'désabonnez-moi',
  'désabonnement',
  'désinscrire',
  'me désinscrire',
  'désinscription',
  'abmelden',
  'abbestellen',
  'baja',
  'darme de baja',
  'cancellami',
  'disiscrivimi',
  'descadastrar',
  'uitschrijven',
  'afmelden',
];

/**
 * The stop word that a fan's message is, or begins with ("STOP", "stop please", "Arrêt !"); null when it is none ("don't stop please",
 * "stop-motion"). Case, accents, width, punctuation and emoji do not matter. It errs towards stopping: a person can lift a suppression.
 * @param ownWords the workspace's additions, words or phrases.
 */
export function matchStopWord(text: string, ownWords: readonly string[] = []): string | null {
  const said = normalise(text);
  if (said === '') return null;
  const lead = `${said} `;
  for (const word of [...STOP_WORDS, ...ownWords]) {
    const wanted = normalise(word);
    if (wanted !== '' && lead.startsWith(`${wanted} `)) return word;
  }
  return null;
}

function normalise(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      // Hyphens and apostrophes join: "don't" is not "don", "stop-motion" is not "stop".
      .replace(/(?<=[\p{L}\p{N}])['’ʼ‐‑-](?=[\p{L}\p{N}])/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
