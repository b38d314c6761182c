import type { FormPrint } from "./form";

/** A4 as Chinese offices print: upright, or lying where a form is wide. */
export const uprightPage: FormPrint = {
  paper: "A4",
  orientation: "portrait",
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
  fitToWidth: true,
  centerHorizontally: true,
};

export const lyingPage: FormPrint = { ...uprightPage, orientation: "landscape" };
