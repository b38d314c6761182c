import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";

interface StaleBannerProps {
  readonly busy: boolean;
  readonly checkAgain: () => void;
}

/** Says quietly that the list may no longer fit the sheet; nothing moves and nothing is announced while one types. */
export function StaleBanner({ busy, checkAgain }: StaleBannerProps) {
  const { texts } = useSpoken();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{texts.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={checkAgain}>
          {texts.checkAgain}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
