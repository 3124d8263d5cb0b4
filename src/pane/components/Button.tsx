import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  /** The one that the screen leads to, or one that stays in the background. */
  readonly appearance?: "primary" | "subtle";
  readonly size?: "small";
  readonly type?: "button" | "submit";
  readonly disabled?: boolean;
  /** A name for people who hear the page, where the children alone don't say enough. */
  readonly label?: string;
}

/** A button in the look of Fluent. A disabled one keeps the focus, so that the keyboard doesn't fall off the page. */
export function Button({
  children,
  onClick,
  appearance,
  size,
  type = "button",
  disabled = false,
  label,
}: ButtonProps) {
  return (
    <button
      type={type}
      class="pane-button"
      data-appearance={appearance}
      data-size={size}
      aria-disabled={disabled}
      aria-label={label}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
