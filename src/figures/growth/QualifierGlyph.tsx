import type { Qualifier } from "../../model/statement";

/** The qualifier of a value as the end of a bar: closed (exact), dashed (about), arrow right (more than), arrow left (up to). */
export function QualifierGlyph({ qualifier }: { readonly qualifier: Qualifier }) {
  return (
    <svg className="growth-qualifier" width={72} height={12} aria-hidden="true">
      {ends[qualifier]}
    </svg>
  );
}

const closed = <path d="M0,6H52M52,1V11" />;
const soft = (
  <>
    <path d="M0,6H40" />
    <path className="growth-qualifier-soft" d="M45,6H72" />
  </>
);
const openUp = <path d="M0,6H70M64,1L70,6L64,11" />;
const openDown = <path d="M2,6H52M8,1L2,6L8,11M52,1V11" />;

const ends = {
  exact: closed,
  "exact-as-said": closed,
  about: soft,
  "approximate-as-said": soft,
  "more-than": openUp,
  "up-to": openDown,
} satisfies Record<Qualifier, unknown>;
