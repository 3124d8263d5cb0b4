import { useState } from "preact/hooks";
import { ActionError } from "../../../actions/ActionError";
import {
  addTrafficLights,
  removeTrafficLights,
  trafficLightsRequest,
  usualCutOffs,
} from "../../../actions/addTrafficLights";
import { typedNumber } from "../../../actions/typedNumber";
import { addressText } from "../../../actions/addressText";
import { Button } from "../../components/Button";
import { Form } from "../../components/Form";
import { PreviewButton } from "../../components/PreviewButton";
import { ProposalCard } from "../../components/ProposalCard";
import { TextInput } from "../../components/TextInput";
import { useSession } from "../../Session";
import { typedText } from "../../typedText";
import { useToolText } from "../../useToolText";
import { useAsked } from "../../useAsked";
import { useProposal } from "../../useProposal";

/** Red, amber and green on what is selected. */
export function LightsTool() {
  const tools = useToolText();
  const { text, glance, workbook, inContext } = useSession();
  const usual = glance && usualCutOffs(glance);
  const [typed, setTyped] = useState<{ readonly green?: string; readonly amber?: string }>({});
  const locale = glance?.locale ?? { tag: "en", decimalSeparator: "." };
  const shown = (part: "green" | "amber"): string =>
    typed[part] ??
    (usual === undefined ? "" : new Intl.NumberFormat(locale.tag, { style: "percent" }).format(usual[part]));
  const cutOff = (part: "green" | "amber"): number => {
    const value = typedNumber(shown(part), locale);
    if (value === undefined)
      throw new ActionError(part, text.settings.numberNeeded(typedText(12.5, "", locale)));
    return value;
  };
  const adding = useProposal(async () => {
    const cutOffs = { green: cutOff("green"), amber: cutOff("amber") };
    return addTrafficLights(inContext(await workbook.read(trafficLightsRequest)), cutOffs);
  }, typed);
  const removing = useProposal(
    async () => removeTrafficLights(inContext(await workbook.read(trafficLightsRequest))),
    undefined,
  );
  const section = useAsked("lights", () => void adding.prepare());
  const errorAt = (part: "green" | "amber"): string | undefined =>
    adding.failure?.field === part ? adding.failure.message : undefined;
  const isBusy = adding.busy !== undefined || removing.busy !== undefined;
  return (
    <section aria-labelledby="pane-lights" tabIndex={-1} ref={section}>
      <h2 id="pane-lights">{tools.lights}</h2>
      <p class="pane-quiet">{tools.lightsHint(glance ? addressText(glance.selection) : "…")}</p>
      <Form label={tools.lights} onSubmit={() => void adding.prepare()}>
        <div class="pane-pair">
          {(["green", "amber"] as const).map((part) => (
            <TextInput
              key={part}
              label={tools.cutOffs[part]}
              error={errorAt(part)}
              value={shown(part)}
              onChange={(value) => {
                setTyped({ ...typed, [part]: value });
              }}
            />
          ))}
        </div>
        <div class="pane-buttons">
          <PreviewButton proposal={adding} disabled={isBusy} isOneOfMany />
          <Button disabled={isBusy} onClick={() => void removing.prepare()}>
            {tools.removeLights}
          </Button>
        </div>
      </Form>
      <ProposalCard proposal={adding} />
      <ProposalCard proposal={removing} />
    </section>
  );
}
