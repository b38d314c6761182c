import { configure } from "@testing-library/react";

// A loaded machine takes seconds to draw what takes no time elsewhere.
configure({ asyncUtilTimeout: 30_000 });
