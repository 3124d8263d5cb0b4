import { render } from "preact";
import type { Workbook } from "../workbook/Workbook";
import { whenCalculated } from "./whenCalculated";
import { Pane } from "./Pane";
import { placeNamed } from "./placeNamed";
import { dress } from "./style/dress";

/** A pane that is shown. */
export interface MountedPane {
  /** Goes to a place by its name: a screen such as `checkIn`, a part of one such as `tools/repair`, "" for the start. */
  readonly open: (place: string) => void;
  /** Takes the pane away. */
  readonly close: () => void;
}

/**
 * Shows the pane in an element.
 *
 * @param place where it opens, as for `open`
 */
export function mountPane(element: HTMLElement, workbook: Workbook, place = ""): MountedPane {
  const undress = dress(element);
  const calculated = whenCalculated(workbook);
  const open = (wanted: string): void => {
    render(<Pane workbook={calculated} wanted={placeNamed(wanted)} />, element);
  };
  open(place);
  return {
    open,
    close: () => {
      render(null, element);
      undress();
    },
  };
}
