import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";
import type { Command } from "./state";

interface MoreMenuProps {
  readonly className: string;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** What is wanted now and then. */
export function MoreMenu({ className, busy, run }: MoreMenuProps) {
  const { texts } = useSpoken();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton data-opens="more" className={className} disabledFocusable={busy}>
          {texts.more}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => run({ kind: "clear" })}>{texts.clearMarks}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
