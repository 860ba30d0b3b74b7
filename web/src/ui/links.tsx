import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, RefAttributes } from 'react';

type AnchorElementProps<Own> = Omit<Own, 'renderRoot'> & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof Own> & RefAttributes<HTMLAnchorElement>;

/** A text link to a route of this app; `to`, `params` and `search` are checked against the routes. */
export const LinkAnchor = createLink((props: AnchorElementProps<AnchorProps>) => <Anchor {...props} />);

/** A button that goes somewhere rather than does something. */
export const LinkButton = createLink((props: AnchorElementProps<ButtonProps>) => <Button component="a" {...props} />);
