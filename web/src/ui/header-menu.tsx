import { useId, useRef, type ReactNode } from 'react';
import classes from './header-menu.module.css';

interface HeaderMenuProps {
  /** Name of the button. */
  label: string;
  button: ReactNode;
  side: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

const GAP_PX = 8;
const PANEL_PX = 288;

/** A panel below a button of the page header. The browser's own popover: Escape and a click beside it close it, the focus returns. */
export function HeaderMenu({ label, button, side, children }: HeaderMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const target = useRef<HTMLButtonElement>(null);
  // Below its button, and within the window.
  const place = () => {
    const box = target.current?.getBoundingClientRect();
    if (!box || !panel.current) return;
    panel.current.style.top = `${box.bottom + GAP_PX}px`;
    if (side === 'start') panel.current.style.left = `${Math.max(GAP_PX, Math.min(box.left, innerWidth - PANEL_PX - GAP_PX))}px`;
    else panel.current.style.right = `${Math.max(GAP_PX, document.documentElement.clientWidth - box.right)}px`;
  };
  return (
    <>
      <button ref={target} type="button" className={classes.button} data-side={side} popoverTarget={id} aria-label={label} aria-haspopup="dialog">
        {button}
      </button>
      <div ref={panel} onBeforeToggle={place} id={id} popover="auto" role="dialog" aria-label={label} className={classes.panel} data-side={side}>
        {children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

interface HeaderMenuItemProps {
  icon?: ReactNode;
  isCurrent?: boolean;
  /** It is something that is on or off. */
  isOn?: boolean;
  onClick: () => void;
  children: ReactNode;
}

export function HeaderMenuItem({ icon, isCurrent, isOn, onClick, children }: HeaderMenuItemProps) {
  return (
    <button
      type="button"
      className={classes.item}
      aria-current={isCurrent ? 'true' : undefined}
      role={isOn === undefined ? undefined : 'switch'}
      aria-checked={isOn}
      onClick={onClick}
    >
      <span className={classes.icon}>{icon}</span>
      <span className={classes.words}>{children}</span>
      {isOn !== undefined && <span className={classes.lever} data-on={isOn} aria-hidden="true" />}
    </button>
  );
}
