import "@fluentui/web-components/button.js";
import "@fluentui/web-components/spinner.js";
import type { ComponentChildren, HTMLAttributes } from "preact";

/** The Fluent elements that the pane uses, as JSX. Properties are the elements' own, in camel case. */
interface FluentButtonAttributes extends HTMLAttributes<HTMLElement> {
  appearance?: "primary" | "outline" | "subtle" | "transparent";
  size?: "small" | "medium" | "large";
  type?: "button" | "submit";
  disabledFocusable?: boolean;
  iconOnly?: boolean;
  children?: ComponentChildren;
}

interface FluentSpinnerAttributes extends HTMLAttributes<HTMLElement> {
  size?: "tiny" | "extra-small" | "small" | "medium";
}

declare module "preact" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- the way to teach JSX an element
  namespace JSX {
    interface IntrinsicElements {
      "fluent-button": FluentButtonAttributes;
      "fluent-spinner": FluentSpinnerAttributes;
    }
  }
}
