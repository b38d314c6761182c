import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { configs as regexp } from "eslint-plugin-regexp";
import globals from "globals";
import tseslint from "typescript-eslint";

/** What would make the core impure: it answers the same question the same way, everywhere. */
const impure = ["Office", "Excel", "wps", "window", "document", "navigator", "process", "localStorage", "fetch"].map(
  (name) => ({ name, message: "The core is pure: hand this in from outside." }),
);

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  regexp["flat/recommended"],
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      "max-lines": ["error", { max: 400 }],
      complexity: ["error", 16],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-alert": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Cell text is never markup." },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
          message: "Cell text is never markup.",
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core is deterministic." },
        { object: "Math", property: "random", message: "The core is deterministic." },
      ],
    },
  },
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    plugins: { ...jsxA11y.flatConfigs.strict.plugins, "react-hooks": reactHooks },
    rules: { ...jsxA11y.flatConfigs.strict.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["tests/**/*", "*.js", "*.mjs", "**/*.js"],
    languageOptions: { globals: { ...globals.node, ...globals.jest } },
    rules: {
      "@typescript-eslint/no-require-imports": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "off",
      complexity: "off",
      // Test tables are data; splitting them helps nobody.
      "max-lines": ["error", { max: 600 }],
    },
  },
);
