// A verb one can press: plain, primary (the one next step), quiet (in rows and headers) or icon alone (then it needs a label).
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import "./Button.css";

export type ButtonLook = "plain" | "primary" | "quiet" | "icon";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  readonly look?: ButtonLook;
}

/** The looks of a Button for what is one of another kind. */
export const buttonClass = (look: ButtonLook) => `button button-${look}`;

export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton {...props} className={buttonClass(look)} />;
}
