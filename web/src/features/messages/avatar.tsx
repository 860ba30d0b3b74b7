import classes from './avatar.module.css';

const HUES = 6;

/** Always the same tint for the same name. */
function hueOf(name: string): number {
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9_973;
  return sum % HUES;
}

function initials(name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  return (words.length > 1 ? [words[0], words.at(-1)] : [words[0]])
    .map((word) => [...(word ?? '?')][0])
    .join('')
    .toLocaleUpperCase();
}

interface AvatarProps {
  name: string;
  size?: 'tiny' | 'small' | 'medium' | 'large';
  /** A fan: blurred in discreet mode. */
  personal?: boolean;
}

/** Initials on a tint of their own. Says nothing: the name always stands beside it. */
export function Avatar({ name, size = 'medium', personal = false }: AvatarProps) {
  return (
    <span className={classes.avatar} data-size={size} data-hue={hueOf(name)} data-personal={personal || undefined} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
