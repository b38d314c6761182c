import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useSpoken } from "./locale/spoken";
import type { Command } from "./state";

interface InsertMenuProps {
  readonly className: string;
  readonly busy: boolean;
  readonly run: (command: Command) => void;
}

/** Asks where the blank table shall go. */
export function InsertMenu({ className, busy, run }: InsertMenuProps) {
  const { texts } = useSpoken();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton className={className} disabledFocusable={busy}>
          {texts.insert}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => run({ kind: "insert", place: "new-sheet" })}>{texts.insertNewSheet}</MenuItem>
          <MenuItem onClick={() => run({ kind: "insert", place: "selection" })}>{texts.insertAtSelection}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
