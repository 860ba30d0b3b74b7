import { useId, useRef, type ReactNode } from 'react';
import classes from './header-menu.module.css';

interface HeaderMenuProps {
  /** Name of the button. */
  label: string;
  button: ReactNode;
  side: 'start' | 'end';
  children: (close: () => void) => ReactNode;
}

/** A panel below a button of the page header. The browser's own popover: Escape and a click beside it close it, the focus returns. */
export function HeaderMenu({ label, button, side, children }: HeaderMenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className={classes.button} data-side={side} popoverTarget={id} aria-label={label} aria-haspopup="dialog">
        {button}
      </button>
      <div ref={panel} id={id} popover="auto" role="dialog" aria-label={label} className={classes.panel} data-side={side}>
        {children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

interface HeaderMenuItemProps {
  icon?: ReactNode;
  isCurrent?: boolean;
  onClick: () => void;
  children: ReactNode;
}

export function HeaderMenuItem({ icon, isCurrent, onClick, children }: HeaderMenuItemProps) {
  return (
    <button type="button" className={classes.item} aria-current={isCurrent ? 'true' : undefined} onClick={onClick}>
      <span className={classes.icon}>{icon}</span>
      {children}
    </button>
  );
}
