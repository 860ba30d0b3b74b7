import { useState } from 'react';

const STORED = 'huntaze-discreet';

export const isDiscreet = () => document.documentElement.dataset.discreet === 'true';

/** Discreet mode, for work in public: names, pictures and words of fans are blurred. Kept in this browser; before-paint.js reads it as well. */
export function useDiscreet(): [isOn: boolean, set: (isOn: boolean) => void] {
  const [isOn, setIsOn] = useState(() => localStorage.getItem(STORED) === 'true');
  return [
    isOn,
    (next) => {
      localStorage.setItem(STORED, String(next));
      document.documentElement.dataset.discreet = String(next);
      setIsOn(next);
    },
  ];
}
