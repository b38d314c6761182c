import { act, render, screen, within } from "@testing-library/react";
import { useReducer } from "react";
import { FindingList } from "../../src/pane/FindingList";
import { initialState, reduce } from "../../src/pane/state";
import { stopsOf } from "../../src/pane/stops";
import { at, checked, finding } from "./sketches";

/** An engine's IntersectionObserver, told by hand what comes near the view. */
class Observer {
  static readonly all = new Set<Observer>();
  readonly watched = new Set<Element>();
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {
    Observer.all.add(this);
  }
  observe(element: Element) {
    this.watched.add(element);
  }
  disconnect() {
    Observer.all.delete(this);
  }
  static near(element: Element) {
    for (const observer of [...Observer.all])
      if (observer.watched.has(element)) observer.tell([{ isIntersecting: true }]);
  }
}

beforeAll(() => {
  Object.assign(globalThis, { IntersectionObserver: Observer });
  Element.prototype.scrollIntoView = () => undefined;
});

const many = checked(Array.from({ length: 3000 }, (_, row) => finding("error", `E${row + 1}`)));

function List({ select }: { select: (tell: (cell: string) => void) => void }) {
  const [state, dispatch] = useReducer(reduce, reduce(initialState, { type: "checked", outcome: many }));
  select((cell) => dispatch({ type: "cell-selected", at: at(cell) }));
  return (
    <FindingList
      groups={state.groups}
      stops={stopsOf(state.groups, state.toggled)}
      toggled={state.toggled}
      current={state.current}
      stop={state.stop}
      dispatch={dispatch}
      go={() => undefined}
    />
  );
}

function show() {
  let tell: (cell: string) => void = () => undefined;
  render(<List select={(given) => (tell = given)} />);
  const list = screen.getByRole("list");
  return {
    list,
    drawn: () =>
      within(list)
        .queryAllByRole("listitem")
        .map((item) => Number(item.getAttribute("aria-posinset"))),
    select: (cell: string) => act(() => tell(cell)),
  };
}

test("of thousands of findings only those near the view are drawn, and they say where they stand among all", () => {
  const { list, drawn } = show();
  expect(drawn()).toEqual([]);
  act(() => Observer.near(list.children[0]!));
  expect(drawn()).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize")).toBe("3000");
});

test("what is not drawn keeps its place open, so that the scroll bar tells the truth", () => {
  const { list } = show();
  const heights = Array.from(list.children, (place) => parseFloat((place as HTMLElement).style.height));
  expect(heights).toHaveLength(150);
  expect(heights.every((height) => height > 500)).toBe(true);
});

test("a finding that the sheet asks for is drawn wherever it is, and stays", () => {
  const { drawn, select } = show();
  select("E2500");
  expect(drawn()).toContain(2500);
  select("E100");
  expect(drawn()).toEqual(expect.arrayContaining([100, 2500]));
  expect(drawn()).toHaveLength(40);
});
