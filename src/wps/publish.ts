import { say, type WordingData } from "../core/text/wording";
import { chosenLanguage } from "./chosen-language";
import { words } from "./locale";
import { register, type Answer } from "./publish-service";

const language = chosenLanguage();

/** The add-in lies beside this page. */
const site = new URL(".", location.href).href;

function text(word: keyof typeof words, data?: WordingData): string {
  return say(words[word], language, data);
}

function add<Name extends keyof HTMLElementTagNameMap>(
  place: HTMLElement,
  name: Name,
  content: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = content;
  place.append(element);
  return element;
}

function button(place: HTMLElement, word: "install" | "remove", status: HTMLElement): void {
  add(place, "button", text(word)).addEventListener("click", () => {
    status.textContent = text("working");
    void register(word === "install" ? "enable" : "disable", site).then((answer) => {
      status.textContent = outcome(word, answer);
    });
  });
}

function outcome(word: "install" | "remove", answer: Answer): string {
  if (answer.kind === "unreachable") return text("unreachable");
  if (answer.kind === "refused") return text("refused", { answer: answer.said });
  return text(word === "install" ? "installed" : "removed");
}

function start(place: HTMLElement): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  add(place, "h1", text("title"));
  if (!site.startsWith("http")) {
    add(place, "p", text("needsServer"));
    return;
  }
  add(place, "p", text("about", { url: site }));
  const buttons = add(place, "p", "");
  const status = add(place, "p", "");
  status.setAttribute("role", "status");
  button(buttons, "install", status);
  button(buttons, "remove", status);
  // The only way to wake the service up; the browser asks the person first.
  add(place, "a", text("start")).href = "ksoWPSCloudSvr://start=RelayHttpServer";
  add(place, "p", text("private"));
}

const place = document.getElementById("root");
if (place) start(place);
