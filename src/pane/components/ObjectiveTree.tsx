import type { TreeNode } from "../../actions/objectiveTree";
import { statusCodeOf } from "../../core/status/statusCodeOf";
import { cellDisplay } from "../cellDisplay";
import { useSession } from "../Session";
import { GoTo } from "./GoTo";
import { StatusBadge } from "./StatusBadge";

interface ObjectiveTreeProps {
  readonly nodes: readonly TreeNode[];
  readonly localeTag: string;
}

/** Objectives under their parents: each goes to its row; what is below one can be folded away. */
export function ObjectiveTree({ nodes, localeTag }: ObjectiveTreeProps) {
  return (
    <ul class="pane-tree">
      {nodes.map((node, index) => (
        <li key={index}>
          <Objective node={node} localeTag={localeTag} />
        </li>
      ))}
    </ul>
  );
}

function Objective({ node, localeTag }: { readonly node: TreeNode; readonly localeTag: string }) {
  const { text } = useSession();
  const { title, score, worst, problem, address, below } = node;
  return (
    <>
      <GoTo address={address}>
        <strong>{title}</strong>
        <span>
          {worst !== "" && <StatusBadge code={statusCodeOf(worst)} label={worst} />}{" "}
          {score !== undefined &&
            text.dashboard.scored(cellDisplay(Math.round(score * 100) / 100, "share", localeTag), undefined)}
        </span>
        {problem !== "" && <span>{problem}</span>}
      </GoTo>
      {below.length > 0 && (
        <details open>
          <summary>{text.dashboard.below(title, below.length)}</summary>
          <ObjectiveTree nodes={below} localeTag={localeTag} />
        </details>
      )}
    </>
  );
}
