import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowSwap20Regular,
  CalendarArrowRight20Regular,
  ClipboardCheckmark20Regular,
  DocumentArrowLeft20Regular,
  DocumentArrowRight20Regular,
  Eraser20Regular,
} from "@fluentui/react-icons";
import { useSpoken } from "./locale/spoken";
import type { PanelName } from "./Panels";
import type { Command } from "./state";

interface MoreMenuProps {
  readonly className: string;
  readonly busy: boolean;
  /** Whether documents can be imported and exported. */
  readonly documents: boolean;
  readonly run: (command: Command) => void;
  readonly openPanel: (panel: PanelName) => void;
}

/** What is wanted now and then. */
export function MoreMenu({ className, busy, documents, run, openPanel }: MoreMenuProps) {
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
          <MenuItem icon={<CalendarArrowRight20Regular />} onClick={() => run({ kind: "carry-over" })}>
            {texts.carryOver}
          </MenuItem>
          <MenuItem icon={<ClipboardCheckmark20Regular />} onClick={() => run({ kind: "self-evaluation" })}>
            {texts.selfEvaluation}
          </MenuItem>
          <MenuItem icon={<ArrowSwap20Regular />} onClick={() => openPanel("convert")}>
            {texts.convert}
          </MenuItem>
          {documents && (
            <MenuItem icon={<DocumentArrowLeft20Regular />} onClick={() => openPanel("import")}>
              {texts.importWord}
            </MenuItem>
          )}
          {documents && (
            <MenuItem icon={<DocumentArrowRight20Regular />} onClick={() => run({ kind: "export" })}>
              {texts.exportWord}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuItem icon={<Eraser20Regular />} onClick={() => run({ kind: "clear" })}>
            {texts.clearMarks}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
