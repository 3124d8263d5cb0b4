import { useState } from "preact/hooks";
import { ActionError } from "../../actions/ActionError";
import { addressText } from "../../actions/addressText";
import { changeSettings } from "../../actions/changeSettings";
import { languages } from "../../actions/languages";
import { readSettings } from "../../actions/readSettings";
import { settingKeys, type Settings as WorkbookSettings, settingsRequests } from "../../actions/settings";
import { statusLabels } from "../../actions/statusLabels";
import { typedNumber } from "../../actions/typedNumber";
import { statusCodes } from "../../core/status/statusCodes";
import { statusPresetNames, statusPresets } from "../../core/status/statusPresets";
import type { Locale, Snapshot } from "../../workbook/Snapshot";
import { Button } from "../components/Button";
import { Choice } from "../components/Choice";
import { DateInput } from "../components/DateInput";
import { Form } from "../components/Form";
import { More } from "../components/More";
import { Notice } from "../components/Notice";
import { PreviewButton } from "../components/PreviewButton";
import { ProposalCard } from "../components/ProposalCard";
import { Reminder } from "../components/Reminder";
import { TextInput } from "../components/TextInput";
import { Waiting } from "../components/Waiting";
import { useSession } from "../Session";
import { today } from "../today";
import { typedText } from "../typedText";
import { paneText } from "../text/paneText";
import { useProposal } from "../useProposal";
import { useWords } from "../useWords";

/** How the workbook is judged: what stands on the settings sheet, to look at and to change. */
export default function Settings() {
  const { text, glance, workbook, refresh } = useSession();
  const [round, setRound] = useState(0);
  /** The form begins anew from what the sheet says by then. */
  const beginAnew = async (): Promise<void> => {
    await refresh();
    setRound(round + 1);
  };
  if (glance === undefined) return <Waiting>{text.reading}</Waiting>;
  return (
    <>
      <SettingsForm key={round} snapshot={glance} onApplied={() => void beginAnew()} />
      {workbook.reminders !== undefined && <Reminder reminders={workbook.reminders} />}
    </>
  );
}

const patterns = ["4-4-5", "4-5-4", "5-4-4"] as const;
type CalendarKind = "months" | (typeof patterns)[number];
const own = "own";

/** The settings as they are being typed. Numbers are typed as text, in the person's own notation. */
interface Typed {
  readonly asOf: number | undefined;
  readonly preset: string;
  readonly ownRule: string;
  readonly kpiRule: string;
  readonly calendar: CalendarKind;
  readonly yearEnd: string;
  readonly firstMonth: string;
  readonly naming: "last" | "first";
  readonly materialityShare: string;
  readonly materialityAmount: string;
  readonly staleDays: string;
  readonly maxKeyResults: string;
  readonly language: string;
  readonly labels: WorkbookSettings["labels"];
}

function typedFrom(settings: WorkbookSettings, locale: Locale): Typed {
  const rule = settings.statusRule.toLowerCase();
  const isPreset = rule === "" || (statusPresetNames as readonly string[]).includes(rule);
  const [, pattern = "", yearEnd = ""] = /^(\d-\d-\d)\s+(.*)$/.exec(settings.calendar) ?? [];
  const isWeeks = (patterns as readonly string[]).includes(pattern);
  const show = (value: number): string =>
    new Intl.NumberFormat(locale.tag, { useGrouping: false, maximumFractionDigits: 6 }).format(value);
  return {
    asOf: settings.asOf ?? today(),
    preset: isPreset ? rule : own,
    ownRule: isPreset ? "" : settings.statusRule,
    kpiRule: settings.kpiRule,
    calendar: isWeeks ? (pattern as CalendarKind) : "months",
    yearEnd,
    firstMonth: /\d+/.exec(settings.fiscalStart)?.[0] ?? "1",
    naming: settings.fiscalStart.toLowerCase().includes("first") ? "first" : "last",
    materialityShare: `${show(settings.materialityShare * 100)}%`,
    materialityAmount: show(settings.materialityAmount),
    staleDays: show(settings.staleDays),
    maxKeyResults: show(settings.maxKeyResults),
    language: settings.language,
    labels: settings.labels,
  };
}

/** @throws {ActionError} at the field that holds no number */
function settingsFrom(typed: Typed, locale: Locale, needed: string): WorkbookSettings {
  const number = (key: "materialityShare" | "materialityAmount" | "staleDays" | "maxKeyResults"): number => {
    const value = typedNumber(typed[key], locale, key === "materialityShare");
    if (value === undefined) throw new ActionError(key, needed);
    return value;
  };
  const isMonths = typed.calendar === "months";
  const suffix = typed.naming === "first" ? " first" : "";
  return {
    asOf: typed.asOf,
    statusRule: typed.preset === own ? typed.ownRule.trim() : typed.preset,
    kpiRule: typed.kpiRule.trim(),
    // A week pattern has its own beginning.
    fiscalStart: isMonths ? `${typed.firstMonth}${suffix}` : typed.naming,
    calendar: isMonths ? "months" : `${typed.calendar} ${typed.yearEnd.trim()}`,
    materialityShare: number("materialityShare"),
    materialityAmount: number("materialityAmount"),
    staleDays: number("staleDays"),
    maxKeyResults: number("maxKeyResults"),
    language: typed.language,
    labels: typed.labels,
  };
}

interface SettingsFormProps {
  readonly snapshot: Snapshot;
  readonly onApplied: () => void;
}

function SettingsForm({ snapshot, onApplied }: SettingsFormProps) {
  const { text, workbook, glance, inContext, goTo } = useSession();
  const { locale } = snapshot;
  const words = text.settings;
  const { names, meanings, statuses } = text.actions.settings;
  const [before] = useState(() => {
    const { settings } = readSettings(snapshot, text.actions.settings);
    return typedFrom({ ...settings, labels: statusLabels(inContext(snapshot)) }, locale);
  });
  const [typed, setTyped] = useState(before);
  const [areLabelsOpen, setLabelsOpen] = useState(false);
  const inLanguage = useWords(paneText, typed.language === "" ? locale.tag : typed.language);
  const languageWords = inLanguage?.actions.statusWords;
  const problems = readSettings(glance ?? snapshot, text.actions.settings).problems;
  const change = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
  };
  const proposal = useProposal(
    async () => {
      if (typed.preset === own && typed.ownRule.trim() === "")
        throw new ActionError("statusRule", words.cutOffsNeeded);
      const wanted = settingsFrom(typed, locale, words.numberNeeded(typedText(12.5, "", locale)));
      const shown = settingsFrom(before, locale, words.numberNeeded(typedText(12.5, "", locale)));
      const fresh = await workbook.read({ ranges: settingsRequests });
      const present = readSettings(fresh, text.actions.settings);
      // What was left alone here stays as the sheet has it by now; what can't be read there is mended.
      const broken = new Set(present.problems.map(({ setting }) => setting));
      const touched = settingKeys.filter(
        (key) => broken.has(key) || JSON.stringify(wanted[key]) !== JSON.stringify(shown[key]),
      );
      const parts = Object.fromEntries(touched.map((key) => [key, wanted[key]]));
      return changeSettings(inContext(fresh), {
        ...present.settings,
        asOf: present.settings.asOf ?? wanted.asOf,
        ...parts,
      });
    },
    typed,
    onApplied,
  );
  const { errorAt } = proposal;
  const number = (key: "materialityShare" | "materialityAmount" | "staleDays" | "maxKeyResults") => (
    <TextInput
      label={names[key]}
      hint={meanings[key]}
      error={errorAt(key)}
      isNumber
      value={typed[key]}
      onChange={(value) => {
        change({ [key]: value });
      }}
    />
  );
  const months = Array.from({ length: 12 }, (_, month): readonly [string, string] => [
    String(month + 1),
    new Intl.DateTimeFormat(text.language, { month: "long", timeZone: "UTC" }).format(
      Date.UTC(2026, month, 1),
    ),
  ]);
  return (
    <Form label={text.screens.settings.title} onSubmit={() => void proposal.prepare()}>
      <p class="pane-quiet">{words.intro}</p>
      {problems.map(({ setting, address, message }) => (
        <Notice kind="warning" key={setting}>
          <p>{words.problem(addressText(address), message)}</p>
          <Button
            size="small"
            onClick={() => {
              void goTo(address);
            }}
          >
            {words.goThere}
          </Button>
        </Notice>
      ))}
      <section aria-label={words.judging}>
        <h2>{words.judging}</h2>
        <DateInput
          label={names.asOf}
          hint={meanings.asOf}
          error={errorAt("asOf")}
          value={typed.asOf}
          onChange={(asOf) => {
            change({ asOf });
          }}
        />
        <Choice
          label={names.statusRule}
          hint={words.presetHint}
          error={typed.preset === own ? undefined : errorAt("statusRule")}
          value={typed.preset}
          options={[
            ["", words.usualRule],
            ...statusPresetNames.map((name) => [name, `${name}: ${statusPresets[name].rule}`] as const),
            [own, words.ownRule],
          ]}
          onChange={(preset) => {
            change({ preset });
          }}
        />
        {typed.preset === own && (
          <TextInput
            label={words.cutOffs}
            hint={words.cutOffsHint}
            error={errorAt("statusRule")}
            value={typed.ownRule}
            onChange={(ownRule) => {
              change({ ownRule });
            }}
          />
        )}
        <TextInput
          label={names.kpiRule}
          hint={meanings.kpiRule}
          error={errorAt("kpiRule")}
          optional
          value={typed.kpiRule}
          onChange={(kpiRule) => {
            change({ kpiRule });
          }}
        />
      </section>
      <section aria-label={words.year}>
        <h2>{words.year}</h2>
        <Choice
          label={names.calendar}
          value={typed.calendar}
          options={[["months", words.months], ...patterns.map((name) => [name, words.weeks(name)] as const)]}
          onChange={(calendar) => {
            change({ calendar });
          }}
        />
        {typed.calendar === "months" ? (
          <Choice
            label={names.fiscalStart}
            error={errorAt("fiscalStart") ?? errorAt("calendar")}
            value={typed.firstMonth}
            options={months}
            onChange={(firstMonth) => {
              change({ firstMonth });
            }}
          />
        ) : (
          <TextInput
            label={words.yearEnd}
            hint={words.yearEndHint}
            error={errorAt("calendar") ?? errorAt("fiscalStart")}
            value={typed.yearEnd}
            onChange={(yearEnd) => {
              change({ yearEnd });
            }}
          />
        )}
        <Choice
          label={words.naming}
          value={typed.naming}
          options={[
            ["last", words.namings.last],
            ["first", words.namings.first],
          ]}
          onChange={(naming) => {
            change({ naming });
          }}
        />
      </section>
      <section aria-label={words.limits}>
        <h2>{words.limits}</h2>
        {number("materialityShare")}
        {number("materialityAmount")}
        {number("staleDays")}
        {number("maxKeyResults")}
      </section>
      <More
        label={words.labels}
        wanted={areLabelsOpen || (proposal.failure?.field.startsWith("labels") ?? false)}
      >
        <div class="pane-list">
          {statusCodes.map((code) => (
            <TextInput
              key={code}
              label={text.actions.statusWords[code]}
              hint={statuses[code]}
              error={errorAt(`labels ${code}`)}
              value={typed.labels[code]}
              onChange={(word) => {
                change({ labels: { ...typed.labels, [code]: word } });
              }}
            />
          ))}
        </div>
      </More>
      <Choice
        label={names.language}
        error={errorAt("language")}
        value={typed.language}
        options={[["", words.hostLanguage], ...Object.entries(languages)]}
        onChange={(language) => {
          change({ language });
        }}
      />
      {languageWords !== undefined &&
        statusCodes.some((code) => typed.labels[code] !== languageWords[code]) && (
          <div class="pane-field">
            <div class="pane-buttons">
              <Button
                size="small"
                onClick={() => {
                  change({ labels: languageWords });
                  setLabelsOpen(true);
                }}
              >
                {words.languageWords(languageWords["on-track"], languageWords["off-track"])}
              </Button>
            </div>
            <p class="pane-hint">{words.languageWordsHint}</p>
          </div>
        )}
      <PreviewButton proposal={proposal} />
      <ProposalCard proposal={proposal} />
    </Form>
  );
}
