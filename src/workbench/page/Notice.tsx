/** Something to tell the person, with what can be done about it. */
export interface NoticeText {
  readonly text: string;
  readonly tone: "error" | "plain";
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

export function Notice({
  notice,
  onClose,
}: {
  readonly notice: NoticeText;
  readonly onClose: () => void;
}): preact.JSX.Element {
  return (
    <div class="bench-notice" role="alert" data-tone={notice.tone}>
      <p>{notice.text}</p>
      {notice.actions?.map(({ label, run }) => (
        <button
          key={label}
          type="button"
          onClick={() => {
            onClose();
            run();
          }}
        >
          {label}
        </button>
      ))}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
