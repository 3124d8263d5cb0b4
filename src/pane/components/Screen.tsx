import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { screens } from "../screens";
import { type ScreenName, useSession } from "../Session";
import { Button } from "./Button";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

/** A screen from its own file, loaded when it is opened. */
export function Screen({ name }: { readonly name: ScreenName }) {
  const { text } = useSession();
  const [content, setContent] = useState<{ readonly Component: ComponentType } | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let open = true;
    setFailed(false);
    screens[name]()
      .then((module) => {
        if (open) setContent({ Component: module.default });
      })
      .catch(() => {
        if (open) setFailed(true);
      });
    return () => {
      open = false;
    };
  }, [name, attempt]);
  if (content !== undefined) return <content.Component />;
  if (!failed) return <Waiting>{text.loading}</Waiting>;
  return (
    <Notice kind="error">
      <p>{text.screenFailed}</p>
      <Button
        size="small"
        onClick={() => {
          setAttempt(attempt + 1);
        }}
      >
        {text.tryAgain}
      </Button>
    </Notice>
  );
}
