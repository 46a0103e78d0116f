import type { Problem } from "../data/refusal.js";

/** What is wrong with what was handed in as a whole; what is wrong with one field stands at the field. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <div className="notice notice-fault" role="alert">
      {problems.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
