import type { ComponentChildren } from "preact";
import "../fluent";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly appearance?: "primary" | "outline" | "subtle";
  readonly size?: "small" | "medium";
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  /** A name for people who hear the page, where the children alone don't say enough. */
  readonly label?: string;
}

/** A Fluent button. A disabled one keeps the focus, so that the keyboard doesn't fall off the page while it waits. */
export function Button({
  children,
  onClick,
  appearance,
  size = "medium",
  type = "button",
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <fluent-button
      role="button"
      type={type}
      size={size}
      {...(appearance && { appearance })}
      disabledFocusable={disabled}
      aria-disabled={disabled}
      {...(label !== undefined && { "aria-label": label })}
      {...(onClick && !disabled && { onClick })}
    >
      {children}
    </fluent-button>
  );
}
