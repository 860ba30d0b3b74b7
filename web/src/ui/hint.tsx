import { useId, useRef, type ReactNode } from 'react';
import classes from './hint.module.css';

interface HintProps {
  text: string;
  /** Beside rather than below: for things at the left edge. */
  side?: 'below' | 'right';
  disabled?: boolean;
  /** One thing that takes the pointer or the focus; its own name must say what the hint says. */
  children: ReactNode;
}

const GAP_PX = 6;
const EDGE_PX = 8;

/** A few words about something, while the pointer or the focus is on it. The browser's own top layer, so that no box cuts it; Escape hides it. */
export function Hint({ text, side = 'below', disabled = false, children }: HintProps) {
  const id = useId();
  const target = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLSpanElement>(null);
  const menuButton = () => target.current?.closest('[aria-haspopup]') ?? target.current?.querySelector('[aria-haspopup]');
  const show = () => {
    // It would lie over the first lines of the open menu.
    if (menuButton()?.getAttribute('aria-expanded') === 'true') return;
    const box = target.current?.firstElementChild?.getBoundingClientRect();
    if (!box || !panel.current || disabled) return;
    panel.current.showPopover();
    const { offsetWidth: width, offsetHeight: height } = panel.current;
    const left = side === 'right' ? box.right + GAP_PX : box.left + box.width / 2 - width / 2;
    const below = box.bottom + GAP_PX;
    const top = side === 'right' ? box.top + box.height / 2 - height / 2 : below + height > innerHeight ? box.top - GAP_PX - height : below;
    panel.current.style.left = `${Math.max(EDGE_PX, Math.min(left, innerWidth - width - EDGE_PX))}px`;
    panel.current.style.top = `${top}px`;
  };
  const hide = () => panel.current?.hidePopover();
  // A tap shows it, but for what opens a menu.
  const onClick = () => (menuButton() ? hide() : show());
  return (
    <>
      <span
        ref={target}
        className={classes.target}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && show()}
        onPointerLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={onClick}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide();
        }}
      >
        {children}
      </span>
      <span ref={panel} id={id} popover="manual" role="tooltip" aria-hidden="true" className={classes.hint}>
        {text}
      </span>
    </>
  );
}
