import { useAtlas } from "../store/AtlasProvider";
import type { MessagesOf } from "../text/messages";

/** A notice that lists the parts of the link that could not be used. */
export function NoticeBar({ messages }: { readonly messages: MessagesOf<"page"> }) {
  const problems = useAtlas((atlas) => atlas.problems);
  const dismiss = useAtlas((atlas) => atlas.dismissProblems);
  const { notice } = messages.page;
  if (problems.length === 0) return null;
  const parts = problems.map(({ part, found }) => notice.problem(notice.parts[part], found));
  return (
    <div className="notice" role="status">
      <p>
        <span>{notice.lead}</span> <span className="muted">{parts.join("; ")}</span>
      </p>
      <button type="button" className="button" onClick={dismiss}>
        {messages.common.close}
      </button>
    </div>
  );
}
