import { expect, it } from "vitest";
import { isShortcut } from "../../src/workbench/excel/isShortcut";

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const all = { ...none, ctrlKey: true, altKey: true, shiftKey: true };

it.each([
  { why: "these keys", keys: "Ctrl+Alt+Shift+K", pressed: { ...all, code: "KeyK" }, is: true },
  { why: "another letter", keys: "Ctrl+Alt+Shift+K", pressed: { ...all, code: "KeyL" }, is: false },
  {
    why: "AltGr types characters: Shift has to be there",
    keys: "Ctrl+Alt+Shift+K",
    pressed: { ...all, shiftKey: false, code: "KeyK" },
    is: false,
  },
  {
    why: "one key too many",
    keys: "Ctrl+Alt+Shift+K",
    pressed: { ...all, metaKey: true, code: "KeyK" },
    is: false,
  },
  {
    why: "the keys of a Mac",
    keys: "Command+Option+Shift+K",
    pressed: { ...none, metaKey: true, altKey: true, shiftKey: true, code: "KeyK" },
    is: true,
  },
  {
    why: "a digit is none of ours",
    keys: "Ctrl+Alt+Shift+K",
    pressed: { ...all, code: "Digit1" },
    is: false,
  },
])("$keys: $why", ({ keys, pressed, is }) => {
  expect(isShortcut(keys, pressed)).toBe(is);
});
