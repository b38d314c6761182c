/** What Univer hands to a component in a popup. */
interface InputHintCardProps {
  readonly popup: { readonly extraProps?: { readonly title?: unknown; readonly text?: unknown } };
}

/** The help beside a selected cell. It never takes a click or the focus from the sheet. */
export function InputHintCard({ popup: { extraProps = {} } }: InputHintCardProps) {
  return (
    <div role="note" style={card}>
      {typeof extraProps.title === "string" && <strong>{extraProps.title}</strong>}
      {typeof extraProps.text === "string" && <div>{extraProps.text}</div>}
    </div>
  );
}

/** The yellow card of Excel's input messages: whoever knows them knows what this is. */
const card = {
  maxWidth: 220,
  margin: 4,
  padding: "6px 8px",
  border: "1px solid #d6c98f",
  background: "#fffbe6",
  color: "#3b3420",
  boxShadow: "0 2px 6px rgb(0 0 0 / 15%)",
  fontSize: 12,
  lineHeight: 1.5,
  pointerEvents: "none",
} as const;
